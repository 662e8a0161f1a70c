/** Reads the staff list and the course catalogue from CSV and XLSX. */
package org.baiprakat.roster;
