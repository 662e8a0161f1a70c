/** Line images → text, by Tesseract through tess4j. The only package that knows of Tesseract, JNA and shared libraries. */
package org.baiprakat.ocr;
