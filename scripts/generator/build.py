"""Turn planned cases into files and truth."""
import json
import random
import tempfile
from pathlib import Path

import cv2
import numpy as np

from . import chromium, documents, wear
from .plan import OCSC_NAME_BAND

LEGIBLE_SHARE = 0.45


def build(cases, options, shelf, out, small=False):
    """Print all pages, wear them out and write OUT/<case>; gives the list of truths."""
    with tempfile.TemporaryDirectory() as folder:
        pages = [page for case in cases for page in case.pages]
        printed = chromium.print_pages([(page.full_html(), page.size) for page in pages], shelf.css(), folder)
        place = dict(zip(map(id, pages), printed))
        taken = set()
        return [_build_case(case, options, place, Path(out) / case.folder, taken, small) for case in cases]


def _build_case(case, options, place, folder, taken, small):
    folder.mkdir(parents=True, exist_ok=True)
    seed = f"{options.seed}/{case.number}"
    rng = random.Random(seed)
    machine = None if case.level == "L0" else wear.machine(case.level, rng, small)
    if case.mode:
        machine.mode = case.mode
    kind = "pdf_mixed" if case.mixed else case.format or documents.choose_format(case.level, machine and machine.mode, len(case.pages), rng)
    name = case.file or documents.file_name(kind, case.number, rng, taken)
    target = folder / name
    if case.level == "L0":
        chromium.extract([place[id(page)] for page in case.pages], target)
    elif case.mixed:
        documents.save_mixed([place[id(case.pages[0])]], _wear_pages(case, 1, machine, place, seed), target)
    else:
        documents.save_images(_wear_pages(case, 0, machine, place, seed), kind, target)
    for i, page in enumerate(case.pages):
        page.truth["rotation"] = case.rotations[i]
        page.truth["wear"] = "L0" if case.mixed and i == 0 else case.level
    truth = {"file": name, "wear": case.level, "rotation": case.rotations[0], "format": kind, "seed": seed,
             "pages": [page.truth for page in case.pages]}
    (folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return truth


def _wear_pages(case, start, machine, place, seed):
    worn = []
    for i, page in enumerate(case.pages[start:], start):
        rng, noise = random.Random(f"{seed}/{i}"), np.random.default_rng([int(n) for n in seed.split("/")] + [i])
        cv2.setRNGSeed(rng.randrange(1 << 30))
        clean = chromium.rasterise(*place[id(page)], machine.dpi)
        band = OCSC_NAME_BAND if page.truth["layout"].startswith("ocsc") and page.truth["kind"] == "certificate" else None
        result = wear.wear(clean, machine, rng, noise, band)
        if result.pale_ink_kept < LEGIBLE_SHARE and page.truth["decidable"]:
            page.truth.update(decidable=False, why_not="the copier lost the pale name")
        result.pixels = wear.rotate(result.pixels, case.rotations[i])
        worn.append(result)
    return worn
