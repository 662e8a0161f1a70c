/** Page images → texts of the QR codes on them. The only package that knows of ZXing. */
package org.baiprakat.codes;
