#!/usr/bin/env python3
"""Keeps the lines that a recogniser finds hard, and a few of the others: on two CPU cores there is no time to train on what it can.

    pick.py CHECKPOINT.pt LINES.pkl OUT.pkl
"""
import os
import pickle
import random
import sys

import train           # before PyTorch, for it says how many threads
import network
import torch

HARD = 0.02            # loss a letter from which on a line is hard
HARD_DIGITS = 0.008    # the same of lines with Thai digits
HOPELESS = 1.2         # loss a letter of lines that cannot be read
OTHERS = 0.12          # of the other lines that are kept


@torch.no_grad()
def main():
    checkpoint, lines, out = sys.argv[1:]
    torch.set_num_threads(1)
    rng = random.Random(1)
    model, saved = train.load_checkpoint(checkpoint)
    samples = sorted(train.load_samples(lines, saved["characters"]), key=lambda sample: sample[0]["line"].shape[1])
    kept = []
    for i in range(0, len(samples), train.BATCH):
        part = samples[i:i + train.BATCH]
        losses = train.letter_losses(model, *train.tensors_of([(network.normalised(sample["line"]), label) for sample, label in part]))
        for (sample, _), loss in zip(part, losses.tolist()):
            hard = HARD_DIGITS if sample["kind"] == "thai-digits" else HARD
            if hard < loss < HOPELESS or rng.random() < OTHERS:
                kept.append(sample)
    with open(out + ".part", "wb") as file:
        pickle.dump(kept, file)
    os.replace(out + ".part", out)
    print(f"{len(kept)} of {len(samples)} lines")


if __name__ == "__main__":
    main()
