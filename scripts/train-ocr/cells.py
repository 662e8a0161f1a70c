#!/usr/bin/env python3
"""Gives a trained recogniser another beginning: a convolution over cells of pixels instead of one over pixels and a pooling.

    cells.py WORK CHECKPOINT.pt OUT.pt [--rows 4] [--features 32]

The new convolution is fitted on lines of WORK/train until what it says is near to what the first LSTM heard before; features beyond
the former ones start at random and unheard. Training goes on from OUT.pt with train.py --start.
"""
import argparse
from pathlib import Path

import torch
import torch.nn.functional as F

import network
import train

STEPS = 600
RATE = 3e-3


@torch.no_grad()
def with_cells(model, rows, features):
    """A copy that starts with cells of so many pixel rows; its convolution is not trained."""
    state = {key: value.clone() for key, value in model.state_dict().items()}
    cells = 4 * model.down.hidden_size
    before = model.convolution.out_channels
    depth = 3 * rows
    state["convolution.weight"] = torch.randn(features, depth, 3, 3) / (9 * depth) ** 0.5
    state["convolution.bias"] = torch.zeros(features)
    state["down.weight_ih_l0"] = torch.cat([state["down.weight_ih_l0"], torch.zeros(cells, features - before)], 1)
    return network.from_state(state)


def fit(new, old, lines):
    """Teaches the first features of the new convolution what the old one and its pooling say."""
    features = old.convolution.out_channels
    optimiser = torch.optim.Adam(new.convolution.parameters(), lr=RATE)
    for step in range(STEPS):
        at = torch.randint(0, len(lines) - train.BATCH + 1, ()).item()
        images, _, _ = train.batch_of(lines[at:at + train.BATCH])
        images = images.clamp(-1, 1)
        with torch.no_grad():
            heard = old.convolved(images).permute(1, 3, 0, 2)
            heard = F.adaptive_max_pool2d(heard, (network.HEIGHT // new.cell_rows, heard.shape[3]))
        said = new.convolved(images).permute(1, 3, 0, 2)[:, :features]
        loss = F.mse_loss(said, heard)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if step % 100 == 99:
            print(f"{step + 1} steps, mean square error {loss.item():.4f}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work")
    parser.add_argument("checkpoint")
    parser.add_argument("out")
    parser.add_argument("--rows", type=int, default=4, help="pixel rows of a cell; it is three columns wide")
    parser.add_argument("--features", type=int, default=32)
    args = parser.parse_args()
    torch.manual_seed(1)
    model, saved = train.load_checkpoint(args.checkpoint)
    first = min((Path(args.work) / "train").glob("*.pkl"))
    lines = sorted(train.load_lines([first], saved["characters"]), key=lambda line: line[0].shape[1])
    new = with_cells(model, args.rows, args.features)
    fit(new, model, lines)
    torch.save({**saved, "model": new.state_dict(), "elapsed": 0}, args.out)


if __name__ == "__main__":
    main()
