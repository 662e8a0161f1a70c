package org.baiprakat.document;

/** How sure something is, 0 (not at all) to 1 (certain). */
public record Confidence(double value) implements Comparable<Confidence> {
    public static final Confidence NONE = new Confidence(0);
    public static final Confidence FULL = new Confidence(1);

    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + value);
        }
    }

    /** The nearest legal confidence; rounding errors of a computation are cut off. */
    public static Confidence clamp(double value) {
        return new Confidence(Math.max(0, Math.min(1, value)));
    }

    /** The lower of the two. */
    public Confidence and(Confidence other) {
        return value <= other.value ? this : other;
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
