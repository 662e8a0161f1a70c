package org.baiprakat.imaging;

/** What the cells around each cell of a grid add up to, in constant time a cell (summed-area table, Crow 1984). */
final class WindowSums {
    /** The number in a cell of the grid, or whether it is set: 1 or 0. */
    interface Cells {
        int at(int column, int row);
    }

    /** Of all cells above and to the left of a corner. They may run over; their differences are right all the same. */
    private final int[][] sums;
    private final int reach;

    /** @param reach cells on each side of the one in the middle of a window */
    WindowSums(int columns, int rows, int reach, Cells cells) {
        this.reach = reach;
        sums = new int[rows + 1][columns + 1];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                sums[y + 1][x + 1] = cells.at(x, y) + sums[y][x + 1] + sums[y + 1][x] - sums[y][x];
            }
        }
    }

    /** Sum of the window around this cell, as far as it is in the grid. */
    int around(int column, int row) {
        int top = Math.max(0, row - reach);
        int bottom = Math.min(sums.length - 1, row + reach + 1);
        int left = Math.max(0, column - reach);
        int right = Math.min(sums[0].length - 1, column + reach + 1);
        return sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
    }

    /** Cells of a whole window. */
    int area() {
        return (2 * reach + 1) * (2 * reach + 1);
    }
}
