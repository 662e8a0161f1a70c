/* The layers of the recogniser for the CPU, forward and backward: over one and a half times as fast as PyTorch's on matrices this small.
 * All arrays are dense float32, row by row. layers.py compiles and calls this. */
#include <cblas.h>
#include <math.h>
#include <string.h>

/* Kept in a range in which the fast division of a large exponential is still a number. */
static inline float sigmoid(float x) { return 1 / (1 + expf(-fminf(fmaxf(x, -40), 40))); }
static inline float tanh_of(float x) { return 2 * sigmoid(2 * x) - 1; }

/* y (m × n) = a (m × k) · b + beta · y; b is n × k if transposed, else k × n. */
static void times(int m, int n, int k, const float *a, const float *b, int b_row, int transposed, float beta, float *y) {
    cblas_sgemm(CblasRowMajor, CblasNoTrans, transposed ? CblasTrans : CblasNoTrans, m, n, k, 1, a, k, b, b_row, beta, y, n);
}

/* y (m × n) += aᵀ · b over count rows of both. */
static void add_products(int m, int n, int count, const float *a, const float *b, float *y, int y_row) {
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, m, n, count, 1, a, m, b, n, 1, y, y_row);
}

/* One LSTM over steps × batch × inputs. weights: 4·cells rows (enter, forget, cell, leave) of inputs, cells and a bias.
 * Leaves gates (after their functions), states and outputs of every step for the way back. With rounded, outputs are fed back
 * in 127 steps, as Tesseract's integer mode does. */
void lstm_forward(int steps, int batch, int inputs, int cells, int rounded, const float *x, const float *weights,
                  float *gates, float *states, float *outputs) {
    int rows = 4 * cells, width = inputs + cells + 1;
    for (long i = 0; i < (long)steps * batch; i++)
        for (int j = 0; j < rows; j++)
            gates[i * rows + j] = weights[(long)j * width + width - 1];
    times(steps * batch, rows, inputs, x, weights, width, 1, 1, gates);
    for (int t = 0; t < steps; t++) {
        float *now = gates + (long)t * batch * rows;
        if (t > 0)
            times(batch, rows, cells, outputs + (long)(t - 1) * batch * cells, weights + inputs, width, 1, 1, now);
        for (int b = 0; b < batch; b++) {
            float *g = now + (long)b * rows;
            long at = ((long)t * batch + b) * cells;
            float *state = states + at, *output = outputs + at;
            const float *before = t > 0 ? state - (long)batch * cells : 0;
            for (int j = 0; j < 2 * cells; j++) g[j] = sigmoid(g[j]);
            for (int j = 2 * cells; j < 3 * cells; j++) g[j] = tanh_of(g[j]);
            for (int j = 3 * cells; j < 4 * cells; j++) g[j] = sigmoid(g[j]);
            if (before)
                for (int j = 0; j < cells; j++) state[j] = g[j] * g[2 * cells + j] + g[cells + j] * before[j];
            else
                for (int j = 0; j < cells; j++) state[j] = g[j] * g[2 * cells + j];
            for (int j = 0; j < cells; j++) output[j] = g[3 * cells + j] * tanh_of(state[j]);
            if (rounded)
                for (int j = 0; j < cells; j++) output[j] = rintf(output[j] * 127) * (1.f / 127);
        }
    }
}

/* The way back. slopes: of the loss by the outputs. gates are overwritten. Adds to weight_slopes, sets x_slopes;
 * flow: room for 2 · batch · cells. */
void lstm_backward(int steps, int batch, int inputs, int cells, const float *x, const float *weights, const float *slopes,
                   float *gates, const float *states, const float *outputs, float *x_slopes, float *weight_slopes, float *flow) {
    int rows = 4 * cells, width = inputs + cells + 1;
    float *back = flow, *carried = flow + (long)batch * cells;
    memset(flow, 0, sizeof(float) * 2 * batch * cells);
    for (int t = steps - 1; t >= 0; t--) {
        float *now = gates + (long)t * batch * rows;
        for (int b = 0; b < batch; b++) {
            long at = ((long)t * batch + b) * cells;
            float *enter = now + (long)b * rows, *forget = enter + cells, *cell = forget + cells, *leave = cell + cells;
            const float *state = states + at, *slope = slopes + at, *before = t > 0 ? state - (long)batch * cells : 0;
            float *h = back + (long)b * cells, *c = carried + (long)b * cells;
            for (int j = 0; j < cells; j++) {
                float y = tanh_of(state[j]), d = slope[j] + h[j];
                float dc = c[j] + d * leave[j] * (1 - y * y);
                float i = enter[j], f = forget[j], g = cell[j], o = leave[j], was = before ? before[j] : 0;
                c[j] = dc * f;
                enter[j] = dc * g * i * (1 - i);
                forget[j] = dc * was * f * (1 - f);
                cell[j] = dc * i * (1 - g * g);
                leave[j] = d * y * o * (1 - o);
            }
        }
        if (t > 0)
            times(batch, cells, rows, now, weights + inputs, width, 0, 0, back);
    }
    times(steps * batch, inputs, rows, gates, weights, width, 0, 0, x_slopes);
    add_products(rows, inputs, steps * batch, gates, x, weight_slopes, width);
    add_products(rows, cells, (steps - 1) * batch, gates + (long)batch * rows, outputs, weight_slopes + inputs, width);
    for (long i = 0; i < (long)steps * batch; i++)
        for (int j = 0; j < rows; j++)
            weight_slopes[(long)j * width + width - 1] += gates[i * rows + j];
}

/* 3 × 3 convolution of count grey images with a border of one pixel, (height + 2) × (width + 2), then 3 × 3 maximum.
 * kernel: 16 rows of 9 and a bias. result and which: (height/3) × count × (width/3) × 16. */
void convolve_and_pool(int count, int height, int width, const float *images, const float *kernel, float *result, int *which) {
    int rows = height / 3, columns = width / 3, line = width + 2;
    float turned[10][16];
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 16; c++)
            turned[k][c] = kernel[c * 10 + k];
    for (int r = 0; r < rows; r++)
        for (int n = 0; n < count; n++)
            for (int q = 0; q < columns; q++) {
                float best[16];
                int where[16];
                for (int place = 0; place < 9; place++) {
                    const float *p = images + ((long)n * (height + 2) + 3 * r + place / 3) * line + 3 * q + place % 3;
                    float sum[16];
                    for (int c = 0; c < 16; c++) sum[c] = turned[9][c];
                    for (int k = 0; k < 9; k++)
                        for (int c = 0; c < 16; c++) sum[c] += turned[k][c] * p[(k / 3) * line + k % 3];
                    for (int c = 0; c < 16; c++) {
                        int more = place == 0 || sum[c] > best[c];
                        best[c] = more ? sum[c] : best[c];
                        where[c] = more ? place : where[c];
                    }
                }
                long at = (((long)r * count + n) * columns + q) * 16;
                memcpy(result + at, best, sizeof best);
                memcpy(which + at, where, sizeof where);
            }
}

/* Adds the slopes of the kernel; the images need none. */
void convolve_and_pool_backward(int count, int height, int width, const float *images, const float *slopes, const int *which,
                                float *kernel_slopes) {
    int rows = height / 3, columns = width / 3, line = width + 2;
    for (int r = 0; r < rows; r++)
        for (int n = 0; n < count; n++)
            for (int q = 0; q < columns; q++) {
                long at = (((long)r * count + n) * columns + q) * 16;
                for (int c = 0; c < 16; c++) {
                    const float *p = images + ((long)n * (height + 2) + 3 * r + which[at + c] / 3) * line + 3 * q + which[at + c] % 3;
                    float slope = slopes[at + c];
                    for (int k = 0; k < 9; k++) kernel_slopes[c * 10 + k] += slope * p[(k / 3) * line + k % 3];
                    kernel_slopes[c * 10 + 9] += slope;
                }
            }
}
