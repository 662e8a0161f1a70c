package org.baiprakat.document;

/** A rectangle in pixels of the upright page image, from the top left corner. Width and height are at least 1. */
public record BoundingBox(int left, int top, int width, int height) {
    public BoundingBox {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("empty box: " + width + " x " + height);
        }
    }

    /** First column right of the box. */
    public int right() {
        return left + width;
    }

    /** First row below the box. */
    public int bottom() {
        return top + height;
    }

    public double centreX() {
        return left + width / 2.0;
    }

    public double centreY() {
        return top + height / 2.0;
    }

    public BoundingBox moved(int right, int down) {
        return new BoundingBox(left + right, top + down, width, height);
    }

    /** The smallest box that holds both. */
    public BoundingBox union(BoundingBox other) {
        int l = Math.min(left, other.left);
        int t = Math.min(top, other.top);
        return new BoundingBox(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    /** Columns both boxes cover, 0 when they are apart. */
    public int horizontalOverlap(BoundingBox other) {
        return Math.max(0, Math.min(right(), other.right()) - Math.max(left, other.left));
    }

    /** Rows both boxes cover, 0 when they are apart. */
    public int verticalOverlap(BoundingBox other) {
        return Math.max(0, Math.min(bottom(), other.bottom()) - Math.max(top, other.top));
    }

    /** Whether the boxes share more than half the rows of the one that has fewer, as words of one line do. */
    public boolean onOneRow(BoundingBox other) {
        return 2 * verticalOverlap(other) > Math.min(height, other.height);
    }

    /** Whether it is the next line of a column: less than the height of the higher one below the other, and sharing half the columns of the narrower one. */
    public boolean isRightBelow(BoundingBox upper) {
        return isBelow(upper, Math.max(height, upper.height));
    }

    /** Whether it is a further line of a column: less than so many rows below the other, and sharing half the columns of the narrower one. */
    public boolean isBelow(BoundingBox upper, double rows) {
        return top > upper.centreY() && top - upper.bottom() < rows && 2 * horizontalOverlap(upper) > Math.min(width, upper.width);
    }

    /** Rows between the boxes, 0 when they share some. */
    public int verticalGap(BoundingBox other) {
        return Math.max(0, Math.max(top, other.top) - Math.min(bottom(), other.bottom()));
    }

    /** The box grown by {@code dx} columns and {@code dy} rows on each side, cut to a page of the given size. */
    public BoundingBox grow(int dx, int dy, int pageWidth, int pageHeight) {
        int l = Math.max(0, left - dx);
        int t = Math.max(0, top - dy);
        return new BoundingBox(l, t,
                Math.max(1, Math.min(pageWidth, right() + dx) - l), Math.max(1, Math.min(pageHeight, bottom() + dy) - t));
    }
}
