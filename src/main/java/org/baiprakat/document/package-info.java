/** What a document, a page, a line and a confidence are, a person on the staff list, a course and a month. Plain values: {@code java.*} only, no I/O. */
package org.baiprakat.document;
