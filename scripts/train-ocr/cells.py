#!/usr/bin/env python3
"""Gives a trained recogniser another beginning: a convolution over cells of pixels.

    cells.py CHECKPOINT.pt OUT.pt [--rows 8] [--features 128] [--tall 1]

It says little at first: train.py --start OUT.pt --teacher CHECKPOINT.pt makes it say what the former beginning says, and training goes on from
there. The rest of the network stays as it is.
"""
import argparse

import torch
import torch.nn.functional as F

import network
import train


@torch.no_grad()
def with_cells(model, rows, features, tall):
    """A copy whose convolution sees cells of so many pixel rows, three side by side and so many one above the other."""
    state = {key: value.clone() for key, value in model.state_dict().items()}
    before = model.convolution.out_channels
    state["convolution.weight"] = torch.randn(features, 3 * rows, tall, 3) / (9 * rows * tall) ** 0.5
    state["convolution.bias"] = torch.zeros(features)
    state["down.weight_ih_l0"] = F.pad(state["down.weight_ih_l0"], (0, max(0, features - before)))[:, :features]
    return network.from_state(state)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("out")
    parser.add_argument("--rows", type=int, default=8, help="pixel rows of a cell; it is three columns wide")
    parser.add_argument("--features", type=int, default=128, help="that the convolution finds in a cell")
    parser.add_argument("--tall", type=int, default=1, help="cells one above the other that the convolution sees; the shipped network has 3")
    args = parser.parse_args()
    torch.manual_seed(1)
    model, saved = train.load_checkpoint(args.checkpoint)
    new = with_cells(model, args.rows, args.features, args.tall)
    torch.save({**saved, "model": new.state_dict(), "elapsed": 0}, args.out)


if __name__ == "__main__":
    main()
