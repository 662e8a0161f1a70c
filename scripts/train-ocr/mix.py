#!/usr/bin/env python3
"""The mean of two checkpoints of one network: one that was trained further on hard lines, and the one it started from.

    mix.py BEFORE.pt AFTER.pt OUT.pt

It reads most of what either reads (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", WiSE-FT).
"""
import sys

import torch


def main():
    *checkpoints, out = sys.argv[1:]
    before, after = (torch.load(path, map_location="cpu") for path in checkpoints)
    model = {name: before["model"][name].lerp(weights, 0.5) for name, weights in after["model"].items()}
    torch.save({**after, "model": model}, out)


if __name__ == "__main__":
    main()
