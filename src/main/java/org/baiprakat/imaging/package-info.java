/** Page image → line images: ink layers, even background, text lines found and cut out. Leptonica (through lept4j) does the pixel work. */
package org.baiprakat.imaging;
