package org.baiprakat.reading;

import java.util.stream.IntStream;
import org.baiprakat.document.Confidence;

/** Certificate numbers as they are read. They stand in small print, which copying wears. */
public final class Serials {
    private static final int WORN_FIGURES = 3;

    private Serials() { }

    /** A certificate number read off a line; the confidence is that of the line. */
    record Printed(String number, Confidence confidence) { }

    /** Whether one may be a misreading of the other: of equal length, and different in no more than {@link #WORN_FIGURES} places. */
    public static boolean alike(String a, String b) {
        return a.length() == b.length()
                && IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count() <= WORN_FIGURES;
    }

    /** Whether they are of two certificates: of equal length, and no misreadings of each other. Numbers of different forms say nothing. */
    public static boolean contradict(String a, String b) {
        return a.length() == b.length() && !alike(a, b);
    }
}
