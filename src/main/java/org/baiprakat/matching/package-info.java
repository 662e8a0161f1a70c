/** Who on the staff list a name is, and which course of the catalogue a title is. Pure. */
package org.baiprakat.matching;
