#!/usr/bin/env python3
"""The mean of two checkpoints of one network: one that was trained further on hard lines, and the one it started from.

    mix.py BEFORE.pt AFTER.pt OUT.pt [--share 0.5]

It reads most of what either reads (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", WiSE-FT).
"""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("before")
    parser.add_argument("after")
    parser.add_argument("out")
    parser.add_argument("--share", type=float, default=0.5, help="of the later one, 0–1")
    args = parser.parse_args()
    before, after = (torch.load(path, map_location="cpu") for path in (args.before, args.after))
    model = {name: before["model"][name].lerp(weights, args.share) for name, weights in after["model"].items()}
    torch.save({**after, "model": model}, args.out)


if __name__ == "__main__":
    main()
