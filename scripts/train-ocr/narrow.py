#!/usr/bin/env python3
"""Makes the last LSTM of a trained recogniser narrower: the cells that say least are left out.

    narrow.py WORK CHECKPOINT.pt OUT.pt --cells 288

What a cell says is the spread of its output on lines of WORK/train times the weights that listen to it (activation-based pruning;
the mean of a cell that goes is added to the biases of its listeners). Training goes on from OUT.pt with train.py --start.
"""
import argparse
from pathlib import Path

import torch

import network
import train

LINES = 192
RECURRENT = 0.5        # weight of what the other cells hear against what the output hears


@torch.no_grad()
def outputs_of_top(model, lines):
    """(mean, standard deviation) of each cell of the last LSTM, over all columns of the lines"""
    heard = []
    run = model._lstm

    def listening(layer, x, w):
        y = run(layer, x, w)
        if layer is model.top:
            heard.append(y.reshape(-1, y.shape[-1]))
        return y

    model._lstm = listening
    for i in range(0, len(lines), train.BATCH):
        images, widths, _ = train.batch_of(lines[i:i + train.BATCH])
        model(images, widths)
    del model._lstm
    cells = torch.cat(heard)
    return cells.mean(0), cells.std(0)


@torch.no_grad()
def narrowed(model, mean, spread, cells):
    """A copy with so many cells in its last LSTM."""
    top, output = model.top, model.output
    worth = spread * (output.weight.norm(dim=0) + RECURRENT * top.weight_hh_l0.norm(dim=0))
    keep = worth.argsort(descending=True)[:cells].sort().values
    drop = torch.ones_like(worth, dtype=torch.bool)
    drop[keep] = False
    state = {name: value.clone() for name, value in model.state_dict().items()}
    state["top.bias_ih_l0"] += top.weight_hh_l0[:, drop] @ mean[drop]
    state["output.bias"] += output.weight[:, drop] @ mean[drop]
    gates = torch.cat([keep + gate * top.hidden_size for gate in range(4)])
    for name in ("top.weight_ih_l0", "top.weight_hh_l0", "top.bias_ih_l0", "top.bias_hh_l0"):
        state[name] = state[name][gates]
    state["top.weight_hh_l0"] = state["top.weight_hh_l0"][:, keep]
    state["output.weight"] = state["output.weight"][:, keep]
    small = network.Recogniser(output.out_features, model.down.hidden_size, model.right.hidden_size, model.left.hidden_size, cells)
    small.load_state_dict(state)
    small.quantised = model.quantised
    return small


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work")
    parser.add_argument("checkpoint")
    parser.add_argument("out")
    parser.add_argument("--cells", type=int, required=True)
    args = parser.parse_args()
    model, saved = train.load_checkpoint(args.checkpoint)
    first = min((Path(args.work) / "train").glob("*.pkl"))
    lines = sorted(train.load_lines([first], saved["characters"])[:LINES], key=lambda line: line[0].shape[1])
    mean, spread = outputs_of_top(model, lines)
    small = narrowed(model, mean, spread, args.cells)
    torch.save({**saved, "model": small.state_dict(), "elapsed": 0}, args.out)


if __name__ == "__main__":
    main()
