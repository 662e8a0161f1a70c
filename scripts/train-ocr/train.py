#!/usr/bin/env python3
"""Trains the recogniser on rendered lines.

    train.py WORK OUT.pt --minutes 60 --rate 1e-3 [--base FILE.traineddata | --start CHECKPOINT.pt] [--quantised] [--teacher CHECKPOINT.pt]

WORK/train/*.pkl are the lines (render.py), WORK/held/*.pkl the held-out ones; files that arrive later are taken in.
OUT.pt is written every few minutes; the same command continues from it. With a GPU one process trains on it and others make its
batches; otherwise two single-threaded processes share the weights (several threads on matrices this small are slower than one).
"""
import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"
if "avx512f" in Path("/proc/cpuinfo").read_text():
    os.environ.setdefault("OPENBLAS_CORETYPE", "SkylakeX")     # a third faster there than what OpenBLAS chooses itself

import math
import pickle
import random

import numpy as np
import torch
import torch.multiprocessing as multiprocessing
import torch.nn.functional as F

from torch.utils.data import DataLoader, IterableDataset, get_worker_info

import augment
import lstmio
import network
import package
import text

BATCH = 32
SORTED = 20            # batches that are made together of lines of like width
LOADERS = 2            # processes that make batches for a GPU
LEGIBLE = 0.5          # loss a letter from which on a line pulls no harder
SAVE_SECONDS = 120
WORKERS = 2


def load_samples(path, characters):
    """(sample as rendered; numbers of its characters) of each line that is wide enough for its text"""
    index = {c: i for i, c in enumerate(characters)}
    with open(path, "rb") as file:
        labelled = [(sample, [index[c] for c in text.spelled(sample["text"])]) for sample in pickle.load(file)]
    return [(sample, label) for sample, label in labelled if len(label) <= sample["line"].shape[1] // 3 - 2]


def load_lines(paths, characters):
    """(line, HEIGHT × width and normalised; numbers of its characters) of each line that is wide enough for its text"""
    return [(network.normalised(sample["line"]).astype(np.float16), label) for path in paths for sample, label in load_samples(path, characters)]


def batch_of(lines):
    """(images: count × 1 × HEIGHT × widest, widths, labels)"""
    widths = [line.shape[1] for line, _ in lines]
    images = torch.zeros(len(lines), 1, lstmio.HEIGHT, (max(widths) + 2) // 3 * 3)
    for i, (line, _) in enumerate(lines):
        images[i, 0, :, :line.shape[1]] = torch.from_numpy(line)
    return images, widths, [label for _, label in lines]


def tensors_of(lines):
    """(images: count × 1 × HEIGHT × widest, widths, labels one after the other, how many letters each line has)"""
    images, widths, labels = batch_of(lines)
    return images, torch.tensor(widths), torch.tensor(sum(labels, [])), torch.tensor([len(label) for label in labels])


def letter_losses(model, images, widths, labels, letters):
    """CTC loss of each line, divided by its letters. What tensors_of gives."""
    scores, lengths = model(images, widths)
    return F.ctc_loss(scores, labels, lengths, letters, blank=network.BLANK, reduction="none", zero_infinity=True) / letters.clamp(min=1)


def legible_loss(losses):
    """The mean, in which a line that nobody could read does not outweigh the hundred that can be read"""
    return (losses * (LEGIBLE / losses.detach()).clamp(max=1)).mean()


def distance_from(teacher, model, images):
    """How far from the teacher's is what the model's second LSTM hears: mean square (Romero et al. 2015, "FitNets")"""
    with torch.no_grad():
        taught = teacher.heard(images)
    return F.mse_loss(model.heard(images), taught)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


@torch.no_grad()
def error_rate(model, lines, device):
    """(character error rate, share of lines exact)"""
    model.eval()
    wrong = total = exact = 0
    lines = sorted(lines, key=lambda line: line[0].shape[1])
    for i in range(0, len(lines), BATCH):
        images, widths, labels = batch_of(lines[i:i + BATCH])
        scores, lengths = model(images.to(device), widths)
        for best, length, label in zip(scores.argmax(-1).T.tolist(), lengths.tolist(), labels):
            errors = distance(network.decode(best[:length]), label)
            wrong, total, exact = wrong + errors, total + len(label), exact + (errors == 0)
    model.train()
    return wrong / total, exact / len(lines)


class Feed(IterableDataset):
    """Batches of lines of like width, as tensors_of makes them, without end and in random order, from this process's share of the files; looks
    for new ones now and then."""

    def __init__(self, folder, characters, batch, seed, rank=0, workers=1):
        self.folder, self.characters, self.batch, self.seed, self.rank, self.workers = folder, characters, batch, seed, rank, workers
        self.seen, self.lines, self.left = set(), [], []

    def __iter__(self):
        loader = get_worker_info()
        if loader:
            self.rank, self.workers = loader.id, loader.num_workers
        self.rng = random.Random(self.seed + 7 * self.rank)
        while True:
            take = self._take()
            take.sort(key=lambda i: self.lines[i][0].shape[1])
            batches = [take[i:i + self.batch] for i in range(0, len(take), self.batch)]
            self.rng.shuffle(batches)
            for batch in batches:
                yield tensors_of([self.lines[i] for i in batch])

    def _take(self):
        self._look()
        take = []
        while len(take) < self.batch * SORTED:
            if not self.left:
                self.left = list(range(len(self.lines)))
                self.rng.shuffle(self.left)
            take.append(self.left.pop())
        return take

    def _look(self):
        while True:
            files = sorted(self.folder.glob("*.pkl"), key=lambda p: p.stat().st_mtime)
            new = set(files[self.rank::self.workers] or files) - self.seen
            start = len(self.lines)
            self.lines += load_lines(sorted(new), self.characters)
            self.left += range(start, len(self.lines))
            self.rng.shuffle(self.left)
            self.seen |= new
            if self.lines:
                return
            time.sleep(1)                  # the first lines are still being rendered


def work(rank, workers, model, shared, args, characters, device):
    torch.set_num_threads(1)
    torch.manual_seed(args.seed + rank)
    feed = Feed(Path(args.work) / "train", characters, args.batch, args.seed + int(shared["elapsed"].value), rank, workers)
    batches = iter(DataLoader(feed, batch_size=None, num_workers=LOADERS, pin_memory=True) if device == "cuda" else feed)
    held = load_lines(sorted((Path(args.work) / "held").glob("*.pkl")), characters)[:args.held]
    teacher = load_checkpoint(args.teacher)[0].to(device) if args.teacher else None
    optimiser = torch.optim.Adam(model.parameters(), lr=args.rate, betas=(0.9, 0.99))
    before, began, saved, loss_mean, steps = shared["elapsed"].value, time.time(), time.time(), None, 0
    while (elapsed := before + time.time() - began) < args.minutes * 60:
        steps += 1
        share = elapsed / (args.minutes * 60)
        rate = args.rate * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * share))) * min(1, steps / 60)
        for group in optimiser.param_groups:
            group["lr"] = rate
        images, widths, labels, letters = (part.to(device, non_blocking=True) for part in next(batches))
        images = augment.changed(images)
        loss = distance_from(teacher, model, images) if teacher else legible_loss(letter_losses(model, images, widths, labels, letters))
        if not torch.isfinite(loss):
            print("a batch without a loss is left out", flush=True)
            continue
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        loss_mean = loss.item() if loss_mean is None else 0.98 * loss_mean + 0.02 * loss.item()
        with shared["lines"].get_lock():
            shared["lines"].value += len(letters)
        if rank == 0:
            shared["elapsed"].value = elapsed
            if steps % 50 == 0:
                print(f"{elapsed:.0f} s, {shared['lines'].value} lines, rate {rate:.5f}, loss {loss_mean:.5f}", flush=True)
            if time.time() - saved > SAVE_SECONDS:
                save(args.out, model, characters, shared)
                if held and steps // 50 % 4 == 0:
                    print("  held out: CER %.4f, exact %.3f" % error_rate(model, held, device), flush=True)
                saved = time.time()
    if rank == 0:                          # before the loaders end, which may not end in peace
        save(args.out, model, characters, shared)


def save(path, model, characters, shared):
    torch.save({"model": {k: v.cpu() for k, v in model.state_dict().items()}, "characters": characters, "quantised": model.quantised,
                "elapsed": shared["elapsed"].value, "lines": shared["lines"].value}, path + ".part")
    os.replace(path + ".part", path)


def load_checkpoint(path):
    """(model, the checkpoint)"""
    saved = torch.load(path, map_location="cpu")
    model = network.from_state(saved["model"])
    model.quantised = saved["quantised"]
    return model, saved


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=60, help="of training in all, earlier runs of the same OUT counted")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--base", help="a .traineddata to start from: Debian's tha, or an earlier model of this project")
    parser.add_argument("--start", help="a checkpoint to start from")
    parser.add_argument("--teacher", help="a checkpoint whose first layers the first layers learn to agree with; the rest is left alone")
    parser.add_argument("--quantised", action="store_true", help="train with the rounding of the 8-bit model")
    parser.add_argument("--batch", type=int, default=BATCH, help="lines a step; a GPU is as quick with some hundreds")
    parser.add_argument("--held", type=int, default=192, help="held-out lines that progress is measured on")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    elapsed = lines = 0
    if os.path.exists(args.out):
        model, saved = load_checkpoint(args.out)
        characters, elapsed, lines = saved["characters"], saved["elapsed"], saved["lines"]
    elif args.start:
        model, saved = load_checkpoint(args.start)
        characters, lines = saved["characters"], saved["lines"]
    elif args.base:
        _, characters = package.starter(args.work)
        with tempfile.TemporaryDirectory() as temporary:
            lstm, old = package.unpack(args.base, temporary)
            model = network.from_tesseract(lstmio.load(lstm)[0], old, characters)
    else:
        sys.exit("--base or --start says what to start from")
    model.quantised = args.quantised
    multiprocessing.set_start_method("spawn")
    shared = {"elapsed": multiprocessing.Value("d", elapsed), "lines": multiprocessing.Value("q", lines)}
    if torch.cuda.is_available():
        torch.set_float32_matmul_precision("high")        # TF32: finer than the rounding to 8 bits
        model.to("cuda")
        work(0, 1, model, shared, args, characters, "cuda")
    else:
        model.share_memory()
        processes = [multiprocessing.Process(target=work, args=(rank, WORKERS, model, shared, args, characters, "cpu")) for rank in range(WORKERS)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
            if process.exitcode:
                sys.exit("a training process failed")
    held = load_lines(sorted((Path(args.work) / "held").glob("*.pkl")), characters)
    if held:
        print("held out: CER %.4f, exact %.3f of %d lines" % (*error_rate(model.cpu(), held, "cpu"), len(held)))


if __name__ == "__main__":
    main()
