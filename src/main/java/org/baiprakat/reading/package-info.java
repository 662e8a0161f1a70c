/** Page text → {@link org.baiprakat.reading.Reading}: which line is the recipient, the course, the date. Pure. */
package org.baiprakat.reading;
