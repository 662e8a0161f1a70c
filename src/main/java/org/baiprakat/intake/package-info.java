/** From a file in the inbox to a claimed, hashed scan of a known type, and to its last resting place. Knows commons-io and Tika. */
package org.baiprakat.intake;
