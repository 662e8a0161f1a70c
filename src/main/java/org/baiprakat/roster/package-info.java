/** The staff list and the course catalogue: what they are, and reading them from CSV and XLSX. */
package org.baiprakat.roster;
