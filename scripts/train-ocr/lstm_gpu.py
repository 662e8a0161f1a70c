"""The LSTM for a GPU, forward and backward, with outputs that are fed back rounded as in layers.c: cuDNN's LSTM cannot do that.

A step is one matrix product and one Triton kernel. Arrays are float32 and dense, gates stacked as enter, forget, cell, leave.
"""
import torch
import triton
import triton.language as tl
from triton.language.extra import libdevice

BLOCK = 512


@triton.jit
def _tanh(x):
    return 2 * tl.sigmoid(2 * x) - 1


@triton.jit
def _forward_step(gates, before, states, outputs, count, cells, FIRST: tl.constexpr, ROUNDED: tl.constexpr, BLOCK: tl.constexpr):
    """Gates (their sums; left after their functions), states and outputs of one step: batch × cells."""
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = at < count
    gate = gates + (at // cells) * 4 * cells + at % cells
    enter = tl.sigmoid(tl.load(gate, inside, 0.0))
    forget = tl.sigmoid(tl.load(gate + cells, inside, 0.0))
    cell = _tanh(tl.load(gate + 2 * cells, inside, 0.0))
    leave = tl.sigmoid(tl.load(gate + 3 * cells, inside, 0.0))
    state = enter * cell
    if not FIRST:
        state += forget * tl.load(before + at, inside, 0.0)
    output = leave * _tanh(state)
    if ROUNDED:
        output = libdevice.rint(output * 127) / 127
    tl.store(gate, enter, inside)
    tl.store(gate + cells, forget, inside)
    tl.store(gate + 2 * cells, cell, inside)
    tl.store(gate + 3 * cells, leave, inside)
    tl.store(states + at, state, inside)
    tl.store(outputs + at, output, inside)


@triton.jit
def _backward_step(gates, before, states, slopes, back, carried, count, cells, FIRST: tl.constexpr, BLOCK: tl.constexpr):
    """Slopes of the gates' sums in place of the gates; back: slopes of the outputs through the next step, carried: of the states."""
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = at < count
    gate = gates + (at // cells) * 4 * cells + at % cells
    enter = tl.load(gate, inside, 0.0)
    forget = tl.load(gate + cells, inside, 0.0)
    cell = tl.load(gate + 2 * cells, inside, 0.0)
    leave = tl.load(gate + 3 * cells, inside, 0.0)
    y = _tanh(tl.load(states + at, inside, 0.0))
    slope = tl.load(slopes + at, inside, 0.0) + tl.load(back + at, inside, 0.0)
    through = tl.load(carried + at, inside, 0.0) + slope * leave * (1 - y * y)
    tl.store(carried + at, through * forget, inside)
    tl.store(gate, through * cell * enter * (1 - enter), inside)
    if FIRST:
        tl.store(gate + cells, tl.zeros_like(forget), inside)
    else:
        was = tl.load(before + at, inside, 0.0)
        tl.store(gate + cells, through * was * forget * (1 - forget), inside)
    tl.store(gate + 2 * cells, through * enter * (1 - cell * cell), inside)
    tl.store(gate + 3 * cells, slope * y * leave * (1 - leave), inside)


def lstm_forward(x, weights, rounded):
    """As in layers.py."""
    steps, batch, inputs = x.shape
    cells = weights.shape[0] // 4
    gates = torch.addmm(weights[:, -1], x.reshape(-1, inputs), weights[:, :inputs].T).reshape(steps, batch, 4 * cells)
    states, outputs = x.new_empty(steps, batch, cells), x.new_empty(steps, batch, cells)
    recurrent = weights[:, inputs:-1].T.contiguous()
    count = batch * cells
    before = heard = None
    for gate, state, output in zip(gates.unbind(), states.unbind(), outputs.unbind()):
        if before is not None:
            gate.addmm_(heard, recurrent)
        _forward_step[(triton.cdiv(count, BLOCK),)](gate, state if before is None else before, state, output, count, cells,
                                                    before is None, rounded, BLOCK)
        before, heard = state, output
    return gates, states, outputs


def lstm_backward(x, weights, slopes, gates, states, outputs):
    """As in layers.py."""
    (steps, batch, inputs), cells = x.shape, outputs.shape[2]
    recurrent = weights[:, inputs:-1].contiguous()
    back, carried = x.new_zeros(batch, cells), x.new_zeros(batch, cells)
    count = batch * cells
    gate, state, slope = gates.unbind(), states.unbind(), slopes.unbind()
    for t in range(steps - 1, -1, -1):
        _backward_step[(triton.cdiv(count, BLOCK),)](gate[t], state[max(t - 1, 0)], state[t], slope[t], back, carried, count, cells,
                                                     t == 0, BLOCK)
        if t > 0:
            torch.mm(gate[t], recurrent, out=back)
    flat = gates.reshape(-1, 4 * cells)
    heard = torch.cat([x.new_zeros(1, batch, cells), outputs[:-1]]).reshape(-1, cells)
    weight_slopes = torch.cat([flat.T @ x.reshape(-1, inputs), flat.T @ heard, flat.sum(0)[:, None]], 1)
    return (flat @ weights[:, :inputs]).reshape(x.shape), weight_slopes
