/** What the office reads and attaches: tables, JSON, CSV and HTML as text, XLSX and PDF as bytes. Writes no file. */
package org.baiprakat.report;
