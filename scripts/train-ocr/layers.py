"""layers.c for PyTorch's autograd: the recogniser's layers on the CPU. Without a compiler PyTorch's own are used.

Weights are one matrix with the bias as its last column. Arrays are float32 and dense.
"""
import ctypes
import os
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

import torch

SOURCE = Path(__file__).with_name("layers.c")
SPARE = 16             # rows that layers.c may write after the last of gates and of x's slopes


@lru_cache(maxsize=None)
def library():
    """The compiled layers, with AMX where processor and system have it, or None if they cannot be compiled (cc and libopenblas-dev are needed)."""
    for options in (["-mprefer-vector-width=512"], ["-mno-amx-bf16"], []):
        with tempfile.TemporaryDirectory() as temporary:
            made = os.path.join(temporary, "layers.so")
            done = subprocess.run(["cc", "-Ofast", "-march=native", *options, "-shared", "-fPIC", "-o", made, str(SOURCE),
                                   "-lopenblas", "-lm"], capture_output=True, text=True)
            if done.returncode == 0 and (compiled := ctypes.CDLL(made)).products_ready():
                return compiled
    return None


def serve(x, *sizes):
    """Whether layers.c can do it: x is on a CPU, and the sizes of an LSTM are multiples of 16."""
    return x.device.type == "cpu" and not any(size % 16 for size in sizes) and library() is not None


def _call(name, *args):
    getattr(library(), name)(*(ctypes.c_void_p(a.data_ptr()) if isinstance(a, torch.Tensor) else ctypes.c_int(a) for a in args))


class Lstm(torch.autograd.Function):
    """x: steps × batch × inputs, weights: 4·cells × (inputs + cells + 1) → outputs: steps × batch × cells. For tensors on a GPU too."""

    @staticmethod
    def forward(context, x, weights, rounded):
        x, weights = x.contiguous(), weights.contiguous()
        gates, states, outputs = _lstm_for(x).lstm_forward(x, weights, rounded)
        context.save_for_backward(x, weights, gates, states, outputs)
        return outputs

    @staticmethod
    def backward(context, slopes):
        x, weights, gates, states, outputs = context.saved_tensors
        return *_lstm_for(x).lstm_backward(x, weights, slopes.contiguous(), gates, states, outputs), None


def _lstm_for(x):
    """The module with the steps for the device that x is on."""
    if x.is_cuda:
        import lstm_gpu            # Triton comes with PyTorch for a GPU only
        return lstm_gpu
    return sys.modules[__name__]


def _with_spare(steps, batch, columns):
    return torch.empty((steps * batch + SPARE) * columns)[:steps * batch * columns].view(steps, batch, columns)


def lstm_forward(x, weights, rounded):
    """(gates after their functions, states, outputs)"""
    steps, batch, inputs = x.shape
    cells = weights.shape[0] // 4
    gates, states, outputs = _with_spare(steps, batch, 4 * cells), torch.empty(steps, batch, cells), torch.empty(steps, batch, cells)
    _call("lstm_forward", steps, batch, inputs, cells, int(rounded), x, weights, gates, states, outputs)
    return gates, states, outputs


def lstm_backward(x, weights, slopes, gates, states, outputs):
    """(slopes of x, slopes of the weights); the gates are overwritten"""
    (steps, batch, inputs), cells = x.shape, outputs.shape[2]
    x_slopes, weight_slopes = _with_spare(*x.shape), torch.zeros_like(weights)
    _call("lstm_backward", steps, batch, inputs, cells, x, weights, slopes, gates, states, outputs, x_slopes, weight_slopes)
    return x_slopes, weight_slopes


class ConvolveAndPool(torch.autograd.Function):
    """images with a border: count × (height + 2) × (width + 2), kernel: 16 × 10 → (height/3) × count × (width/3) × 16."""

    @staticmethod
    def forward(context, images, kernel):
        count, height, width = images.shape[0], images.shape[1] - 2, images.shape[2] - 2
        images, kernel = images.contiguous(), kernel.contiguous()
        result = torch.empty(height // 3, count, width // 3, 16)
        which = torch.empty(result.shape, dtype=torch.int32)
        _call("convolve_and_pool", count, height, width, images, kernel, result, which)
        context.save_for_backward(images, which)
        return result

    @staticmethod
    def backward(context, slopes):
        images, which = context.saved_tensors
        kernel_slopes = torch.zeros(16, 10)
        _call("convolve_and_pool_backward", images.shape[0], images.shape[1] - 2, images.shape[2] - 2, images, slopes.contiguous(),
              which, kernel_slopes)
        return None, kernel_slopes
