/** What the office reads and attaches: tables, JSON and CSV as text. Writes no file. */
package org.baiprakat.report;
