/* The layers of the recogniser for the CPU, forward and backward: faster than PyTorch's on matrices this small.
 * All arrays are dense float32, row by row. layers.py compiles and calls this. */
#include "products.h"
#include <math.h>

/* Kept in a range in which the fast division of a large exponential is still a number. */
static inline float sigmoid(float x) { return 1 / (1 + expf(-fminf(fmaxf(x, -40), 40))); }
static inline float tanh_of(float x) { return 2 * sigmoid(2 * x) - 1; }

static float *floats(long n) { return calloc(n, sizeof(float)); }

/* What each row of weights is multiplied by before the product and after it, and its bias, the last of its columns. */
typedef struct { float *factors, *scales, *biases, activation; } Scales;

static Scales scales_of(const float *weights, int rows, int width, int rounded) {
    int whole = rounded && EXACT_WHOLE;
    float *room = floats(3l * rows);
    Scales made = {room, room + rows, room + 2 * rows, whole ? 127 : 1};
    for (int j = 0; j < rows; j++) {
        const float *row = weights + (long)j * width;
        float most = 0;
        for (int k = 0; k < width; k++) most = fmaxf(most, fabsf(row[k]));
        made.factors[j] = whole && most > 0 ? 127 / most : 1;
        made.scales[j] = 1 / (made.factors[j] * made.activation);
        made.biases[j] = row[width - 1];
    }
    return made;
}

/* y (outputs rows) += b (count × outputs) transposed · a (count × inputs) */
static void add_products(int count, int inputs, int outputs, const float *a, const float *b, float *y, int stride) {
    float *turned = floats((inputs + 16l) * outputs);
    Operand in_a = room(inputs, count), in_b = room(outputs, count);
    Operand left_of = left_transposed(in_a, a, inputs, count, inputs), right_of = right(in_b, b, outputs, count, outputs);
    multiply(inputs, outputs, 1, &left_of, &right_of, turned, outputs);
    for (int j = 0; j < outputs; j++)
        for (int k = 0; k < inputs; k++) y[(long)j * stride + k] += turned[(long)k * outputs + j];
    drop(in_a), drop(in_b), free(turned);
}

/* One LSTM over steps × batch × inputs. weights: 4·cells rows (enter, forget, cell, leave) of inputs, cells and a bias.
 * Leaves gates (after their functions, with room for 16 rows more), states and outputs of every step for the way back. With rounded, weights and
 * inputs are those of 127 steps, and outputs are fed back in as many, as Tesseract's integer mode does. */
void lstm_forward(int steps, int batch, int inputs, int cells, int rounded, const float *x, const float *weights,
                  float *gates, float *states, float *outputs) {
    int rows = 4 * cells, width = inputs + cells + 1;
    float *nothing = floats(cells);
    Scales scale = scales_of(weights, rows, width, rounded);
    Operand at_x = room(rows, inputs), at_h = room(rows, cells), of_x = room(batch, inputs), of_h = room(batch, cells);
    Operand listens[] = {right_transposed(at_x, weights, rows, inputs, width, scale.factors), right_transposed(at_h, weights + inputs, rows, cells, width, scale.factors)};
    use_tiles();
    for (int t = 0; t < steps; t++) {
        float *now = gates + (long)t * batch * rows, *output = outputs + (long)t * batch * cells;
        Operand heard[] = {left(of_x, x + (long)t * batch * inputs, batch, inputs, inputs, scale.activation),
                           t > 0 ? left(of_h, output - (long)batch * cells, batch, cells, cells, scale.activation) : of_h};
        multiply(batch, rows, t > 0 ? 2 : 1, heard, listens, now, rows);
        for (int b = 0; b < batch; b++, output += cells) {
            float *g = now + (long)b * rows, *state = states + ((long)t * batch + b) * cells;
            const float *before = t > 0 ? state - (long)batch * cells : nothing;
            for (int j = 0; j < 2 * cells; j++) g[j] = sigmoid(g[j] * scale.scales[j] + scale.biases[j]);
            for (int j = 2 * cells; j < 3 * cells; j++) g[j] = tanh_of(g[j] * scale.scales[j] + scale.biases[j]);
            for (int j = 3 * cells; j < 4 * cells; j++) g[j] = sigmoid(g[j] * scale.scales[j] + scale.biases[j]);
#pragma GCC ivdep
            for (int j = 0; j < cells; j++) {
                state[j] = g[j] * g[2 * cells + j] + g[cells + j] * before[j];
                output[j] = g[3 * cells + j] * tanh_of(state[j]);
            }
            if (rounded)
                for (int j = 0; j < cells; j++) output[j] = (int)(output[j] * 127 + copysignf(0.5f, output[j])) * (1.f / 127);
        }
    }
    drop(at_x), drop(at_h), drop(of_x), drop(of_h);
    free(scale.factors), free(nothing);
}

/* The way back. slopes: of the loss by the outputs. gates are overwritten. Adds to weight_slopes, sets x_slopes, which has room for 16 rows more. */
void lstm_backward(int steps, int batch, int inputs, int cells, const float *x, const float *weights, const float *slopes,
                   float *gates, const float *states, const float *outputs, float *x_slopes, float *weight_slopes) {
    int rows = 4 * cells, width = inputs + cells + 1, count = steps * batch, heard = inputs + cells;
    float *back = floats((batch + 16l) * cells), *carried = floats((long)batch * cells), *bias_slopes = floats(rows), *nothing = floats(cells);
    Operand at_x = room(rows, inputs), at_h = room(rows, cells), of_gates = room(batch, rows);
    Operand to_x = right(at_x, weights, inputs, rows, width), to_h = right(at_h, weights + inputs, cells, rows, width);
    use_tiles();
    for (int t = steps - 1; t >= 0; t--) {
        float *now = gates + (long)t * batch * rows;
        for (int b = 0; b < batch; b++) {
            long at = ((long)t * batch + b) * cells;
            float *enter = now + (long)b * rows, *forget = enter + cells, *cell = forget + cells, *leave = cell + cells;
            const float *state = states + at, *slope = slopes + at, *before = t > 0 ? state - (long)batch * cells : nothing;
            float *h = back + (long)b * cells, *c = carried + (long)b * cells;
#pragma GCC ivdep
            for (int j = 0; j < cells; j++) {
                float y = tanh_of(state[j]), d = slope[j] + h[j];
                float dc = c[j] + d * leave[j] * (1 - y * y);
                float i = enter[j], f = forget[j], g = cell[j], o = leave[j];
                c[j] = dc * f;
                enter[j] = dc * g * i * (1 - i);
                forget[j] = dc * before[j] * f * (1 - f);
                cell[j] = dc * i * (1 - g * g);
                leave[j] = d * y * o * (1 - o);
            }
#pragma GCC ivdep
            for (int j = 0; j < rows; j++) bias_slopes[j] += enter[j];
        }
        if (t > 0) {
            Operand slopes_now = left(of_gates, now, batch, rows, rows, 1);
            multiply(batch, cells, 1, &slopes_now, &to_h, back, cells);
        }
    }
    Operand of_all = room(count, rows), all_slopes = left(of_all, gates, count, rows, rows, 1);
    multiply(count, inputs, 1, &all_slopes, &to_x, x_slopes, inputs);
    add_products(count, inputs, rows, x, gates, weight_slopes, width);
    add_products(count - batch, cells, rows, outputs, gates + (long)batch * rows, weight_slopes + inputs, width);
    for (int j = 0; j < rows; j++) weight_slopes[(long)j * width + heard] += bias_slopes[j];
    drop(at_x), drop(at_h), drop(of_gates), drop(of_all);
    free(back), free(carried), free(bias_slopes), free(nothing);
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
