/** The rules of the round → a verdict per person → figures. Pure. */
package org.baiprakat.tally;
