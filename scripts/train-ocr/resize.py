#!/usr/bin/env python3
"""Makes the first or the last LSTM of a trained recogniser narrower or wider.

    resize.py WORK CHECKPOINT.pt OUT.pt [--down 48] [--top 256]

Of a narrower one the cells that say least are left out. What a cell says is the spread of its output on lines of WORK/train times the
weights that listen to it (activation-based pruning; the mean of a cell that goes is added to the biases of its listeners). The new cells
of a wider one start at random and unheard, so that nothing is read differently at first. Training goes on from OUT.pt with train.py --start.
"""
import argparse
from pathlib import Path

import torch
import torch.nn.functional as F

import network
import train

LINES = 192
RECURRENT = 0.5        # weight of what the other cells hear against what the next layer hears
NEW = 0.08             # spread of the weights of a new cell
LISTENERS = {"down": ("right.weight_ih_l0", "right.bias_ih_l0"), "top": ("output.weight", "output.bias")}


@torch.no_grad()
def outputs_of(model, name, lines):
    """(mean, standard deviation) of each cell of an LSTM as the next layer hears it, over all columns of the lines"""
    heard = []
    run = model._lstm

    def listening(layer, x, w):
        y = run(layer, x, w)
        if layer is getattr(model, name):
            heard.append(y[-1] if name == "down" else y.reshape(-1, y.shape[-1]))
        return y

    model._lstm = listening
    for i in range(0, len(lines), train.BATCH):
        images, widths, _ = train.batch_of(lines[i:i + train.BATCH])
        model(images, widths)
    del model._lstm
    cells = torch.cat(heard)
    return cells.mean(0), cells.std(0)


@torch.no_grad()
def narrowed(model, name, mean, spread, cells):
    """A copy with so many fewer cells in its LSTM of that name."""
    layer, (weight, bias) = getattr(model, name), LISTENERS[name]
    state = {key: value.clone() for key, value in model.state_dict().items()}
    worth = spread * (state[weight].norm(dim=0) + RECURRENT * layer.weight_hh_l0.norm(dim=0))
    keep = worth.argsort(descending=True)[:cells].sort().values
    drop = torch.ones_like(worth, dtype=torch.bool)
    drop[keep] = False
    state[f"{name}.bias_ih_l0"] += layer.weight_hh_l0[:, drop] @ mean[drop]
    state[bias] += state[weight][:, drop] @ mean[drop]
    gates = torch.cat([keep + gate * layer.hidden_size for gate in range(4)])
    for part in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"):
        state[f"{name}.{part}"] = state[f"{name}.{part}"][gates]
    state[f"{name}.weight_hh_l0"] = state[f"{name}.weight_hh_l0"][:, keep]
    state[weight] = state[weight][:, keep]
    return network.from_state(state)


@torch.no_grad()
def widened(model, name, cells):
    """A copy with so many more cells in its LSTM of that name."""
    layer, (weight, _) = getattr(model, name), LISTENERS[name]
    state = {key: value.clone() for key, value in model.state_dict().items()}
    more = cells - layer.hidden_size

    def enlarged(matrix, columns):
        """More rows for each of the four gates, at random, and more columns of nothing."""
        gates = matrix.reshape(4, -1, matrix.shape[1])
        gates = torch.cat([gates, torch.randn(4, more, matrix.shape[1]) * NEW], 1).reshape(4 * cells, -1)
        return torch.cat([gates, torch.zeros(4 * cells, columns)], 1)

    state[f"{name}.weight_ih_l0"] = enlarged(layer.weight_ih_l0, 0)
    state[f"{name}.weight_hh_l0"] = enlarged(layer.weight_hh_l0, more)
    for bias in ("bias_ih_l0", "bias_hh_l0"):
        state[f"{name}.{bias}"] = F.pad(getattr(layer, bias).reshape(4, -1), (0, more)).flatten()
    state[weight] = F.pad(state[weight], (0, more))
    return network.from_state(state)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work")
    parser.add_argument("checkpoint")
    parser.add_argument("out")
    parser.add_argument("--down", type=int, help="cells of the first LSTM")
    parser.add_argument("--top", type=int, help="cells of the last LSTM")
    args = parser.parse_args()
    torch.manual_seed(1)
    model, saved = train.load_checkpoint(args.checkpoint)
    first = min((Path(args.work) / "train").glob("*.pkl"))
    lines = sorted(train.load_lines([first], saved["characters"])[:LINES], key=lambda line: line[0].shape[1])
    for name in LISTENERS:
        if cells := getattr(args, name):
            wider = cells > getattr(model, name).hidden_size
            model = widened(model, name, cells) if wider else narrowed(model, name, *outputs_of(model, name, lines), cells)
            model.quantised = saved["quantised"]
    torch.save({**saved, "model": model.state_dict(), "elapsed": 0}, args.out)


if __name__ == "__main__":
    main()
