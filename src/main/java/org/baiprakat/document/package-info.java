/** What a document, a page, a line and a confidence are. Plain values: {@code java.*} only, no I/O. */
package org.baiprakat.document;
