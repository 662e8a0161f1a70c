package org.baiprakat.document;

/** The colour in which a line is printed or written. A certificate is printed in BLACK or ORANGE; a stamp is often BLUE. */
public enum Ink { BLACK, BLUE, VIOLET, RED, ORANGE, GREEN }
