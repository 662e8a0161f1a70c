/* Products of matrices: in bfloat16 by the tiles of Intel's AMX where the compiler is told that the processor has them, else in float32 by BLAS.
 *
 * An operand is made once and may be used often. What a factor makes whole numbers of up to 256 is exact in bfloat16, and so are sums of such
 * products up to 2^24: the weights and activations of Tesseract's 8-bit networks.
 *
 * With tiles, results have a multiple of 16 columns, and room for a multiple of 16 rows: those after the last are overwritten. */
#include <stdlib.h>
#include <string.h>

#ifdef __AMX_BF16__
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A tile of a left operand has 16 rows of 32 along what is summed over; of a right one 16 columns, whose pairs along what is summed over lie
 * side by side. So each is the other with its pairs transposed. */
enum { SIDE = 16, DEPTH = 32, TILE = SIDE * DEPTH };
typedef unsigned short bfloat16;

/* Where the tiles are, how many tiles apart across and along what is summed over, and how many of them there are along it. */
typedef struct { bfloat16 *tiles; int across, along, depth; } Operand;

enum { EXACT_WHOLE = 1 };      /* worth making weights and activations whole numbers */

static int blocks(int n, int size) { return (n + size - 1) / size; }

/* Asks Linux for the use of tiles; 0 if it refuses. */
int products_ready(void) { return !syscall(SYS_arch_prctl, 0x1023 /* ARCH_REQ_XCOMP_PERM */, 18 /* XFEATURE_XTILEDATA */); }

/* To be called before multiply, in each thread. */
static void use_tiles(void) {
    struct { unsigned char palette, start, reserved[14]; unsigned short bytes[16]; unsigned char rows[16]; } form = {1};
    for (int i = 0; i < 8; i++) form.bytes[i] = 64, form.rows[i] = SIDE;
    _tile_loadconfig(&form);
}

static Operand room(int rows, int columns) {
    return (Operand){aligned_alloc(64, sizeof(bfloat16) * TILE * (blocks(rows, SIDE) + 1l) * (blocks(columns, SIDE) + 1l))};
}

static void drop(Operand operand) { free(operand.tiles); }

static __mmask16 within(int at, int end) { return end - at >= 16 ? 0xffff : end > at ? (1 << (end - at)) - 1 : 0; }

static void transpose_pairs(bfloat16 *tile) {
    unsigned int *pairs = (unsigned int *)tile, before[SIDE][SIDE];
    memcpy(before, pairs, sizeof before);
    for (int i = 0; i < SIDE; i++)
        for (int j = 0; j < SIDE; j++) pairs[i * SIDE + j] = before[j][i];
}

/* Pairs side by side in a row of x, row by row of tiles. Each row is multiplied by its factor, or all by one. */
static void pack_rows(bfloat16 *tile, const float *x, int rows, int columns, int stride, float factor, const float *factors, int transposed) {
    for (int i = 0; i < rows; i += SIDE)
        for (int j = 0; j < columns; j += DEPTH, tile += TILE) {
            for (int r = 0; r < SIDE; r++) {
                int here = i + r < rows;
                const float *p = x + (long)(i + r) * stride + j;
                __m512 times = _mm512_set1_ps(!here ? 0 : factors ? factors[i + r] : factor);
                __m512 a = _mm512_maskz_loadu_ps(here ? within(j, columns) : 0, p), b = _mm512_maskz_loadu_ps(here ? within(j + 16, columns) : 0, p + 16);
                _mm512_storeu_si512(tile + r * DEPTH, (__m512i)_mm512_cvtne2ps_pbh(_mm512_mul_ps(b, times), _mm512_mul_ps(a, times)));
            }
            if (transposed) transpose_pairs(tile);
        }
}

/* Pairs one above the other in a column of x, row by row of tiles. */
static void pack_columns(bfloat16 *tile, const float *x, int rows, int columns, int stride, int transposed) {
    const __m512i order = _mm512_set_epi16(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24, 8, 23, 7, 22, 6, 21, 5, 20, 4, 19, 3, 18, 2, 17, 1, 16, 0);
    for (int i = 0; i < rows; i += DEPTH)
        for (int j = 0; j < columns; j += SIDE, tile += TILE) {
            for (int r = 0; r < SIDE; r++) {
                int row = i + 2 * r;
                const float *p = x + (long)row * stride + j;
                __m512 a = _mm512_maskz_loadu_ps(row < rows ? within(j, columns) : 0, p);
                __m512 b = _mm512_maskz_loadu_ps(row + 1 < rows ? within(j, columns) : 0, p + stride);
                _mm512_storeu_si512(tile + r * DEPTH, _mm512_permutexvar_epi16(order, (__m512i)_mm512_cvtne2ps_pbh(b, a)));
            }
            if (transposed) transpose_pairs(tile);
        }
}

/* x (rows × depth) times factor */
static Operand left(Operand in, const float *x, int rows, int depth, int stride, float factor) {
    pack_rows(in.tiles, x, rows, depth, stride, factor, 0, 0);
    return (Operand){in.tiles, blocks(depth, DEPTH), 1, blocks(depth, DEPTH)};
}

/* x (depth × rows) transposed */
static Operand left_transposed(Operand in, const float *x, int rows, int depth, int stride) {
    pack_columns(in.tiles, x, depth, rows, stride, 1);
    return (Operand){in.tiles, 1, blocks(rows, SIDE), blocks(depth, DEPTH)};
}

/* x (depth × columns) */
static Operand right(Operand in, const float *x, int columns, int depth, int stride) {
    pack_columns(in.tiles, x, depth, columns, stride, 0);
    return (Operand){in.tiles, 1, blocks(columns, SIDE), blocks(depth, DEPTH)};
}

/* x (columns × depth) transposed, each column times its factor */
static Operand right_transposed(Operand in, const float *x, int columns, int depth, int stride, const float *factors) {
    pack_rows(in.tiles, x, columns, depth, stride, 1, factors, 1);
    return (Operand){in.tiles, blocks(depth, DEPTH), 1, blocks(depth, DEPTH)};
}

static const bfloat16 *tile(Operand operand, int at, int k) { return operand.tiles + ((long)at * operand.across + (long)k * operand.along) * TILE; }

/* y (rows × columns) = the sum of count products a[p] · b[p]. What the intrinsics for tiles stand for may be a block. */
static void multiply(int rows, int columns, int count, const Operand *a, const Operand *b, float *y, int stride) {
    int high = blocks(rows, SIDE), wide = blocks(columns, SIDE);
    for (int i = 0; i < high; i += 2)
        for (int j = 0; j < wide; j += 2) {
            int second = i + 1 < high, next = j + 1 < wide;
            _tile_zero(0); _tile_zero(1); _tile_zero(2); _tile_zero(3);
            for (int p = 0; p < count; p++)
                for (int k = 0; k < a[p].depth; k++) {
                    _tile_loadd(4, tile(a[p], i, k), 64);
                    _tile_loadd(6, tile(b[p], j, k), 64);
                    _tile_dpbf16ps(0, 4, 6);
                    if (next) { _tile_loadd(7, tile(b[p], j + 1, k), 64); _tile_dpbf16ps(1, 4, 7); }
                    if (second) { _tile_loadd(5, tile(a[p], i + 1, k), 64); _tile_dpbf16ps(2, 5, 6); }
                    if (second && next) { _tile_dpbf16ps(3, 5, 7); }
                }
            float *to = y + (long)i * SIDE * stride + j * SIDE;
            _tile_stored(0, to, 4 * stride);
            if (next) { _tile_stored(1, to + SIDE, 4 * stride); }
            if (second) { _tile_stored(2, to + SIDE * stride, 4 * stride); }
            if (second && next) { _tile_stored(3, to + SIDE * stride + SIDE, 4 * stride); }
        }
}

#else
#include <cblas.h>

typedef struct { const float *x; int stride, depth; enum CBLAS_TRANSPOSE turned; } Operand;

enum { EXACT_WHOLE = 0 };

int products_ready(void) { return 1; }
static void use_tiles(void) {}
static Operand room(int rows, int columns) { return (Operand){0}; }
static void drop(Operand operand) {}

static Operand left(Operand in, const float *x, int rows, int depth, int stride, float factor) { return (Operand){x, stride, depth, CblasNoTrans}; }
static Operand left_transposed(Operand in, const float *x, int rows, int depth, int stride) { return (Operand){x, stride, depth, CblasTrans}; }
static Operand right(Operand in, const float *x, int columns, int depth, int stride) { return (Operand){x, stride, depth, CblasNoTrans}; }
static Operand right_transposed(Operand in, const float *x, int columns, int depth, int stride, const float *factors) {
    return (Operand){x, stride, depth, CblasTrans};
}

static void multiply(int rows, int columns, int count, const Operand *a, const Operand *b, float *y, int stride) {
    for (int p = 0; p < count; p++)
        cblas_sgemm(CblasRowMajor, a[p].turned, b[p].turned, rows, columns, a[p].depth, 1, a[p].x, a[p].stride, b[p].x, b[p].stride, p > 0, y, stride);
}
#endif
