package org.baiprakat.imaging;

/** What the cells around each cell of a grid add up to, in constant time a cell (summed-area table, Crow 1984). */
final class WindowSums {
    /** Of all cells above and to the left of a corner, row by row. They may run over; their differences are right all the same. */
    private final int[] sums;
    private final int columns;
    private final int rows;
    private final int reach;

    /**
     * @param reach cells on each side of the one in the middle of a window
     * @param cells the number in each cell, row by row
     */
    WindowSums(int columns, int rows, int reach, int[] cells) {
        this.columns = columns;
        this.rows = rows;
        this.reach = reach;
        int[] corners = new int[(rows + 1) * (columns + 1)];
        for (int y = 0, cell = 0; y < rows; y++) {
            int above = y * (columns + 1) + 1;
            int row = 0;
            for (int end = above + columns; above < end; above++) {
                row += cells[cell++];
                corners[above + columns + 1] = corners[above] + row;
            }
        }
        sums = corners;
    }

    /** Sum of the window around this cell, as far as it is in the grid. */
    int around(int column, int row) {
        int top = Math.max(0, row - reach) * (columns + 1);
        int bottom = Math.min(rows, row + reach + 1) * (columns + 1);
        int left = Math.max(0, column - reach);
        int right = Math.min(columns, column + reach + 1);
        return sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
    }

    /** Cells of a whole window. */
    int area() {
        return (2 * reach + 1) * (2 * reach + 1);
    }
}
