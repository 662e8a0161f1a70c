"""Make a set of synthetic scans with their truth, a staff list and a course catalogue."""
import argparse
import json
import os
import random
import time
from pathlib import Path

from . import courses, fonts, people, plan
from .build import build

FALLBACK_DISTRICTS = ["เมือง", "ปลาปาก", "ท่าอุเทน"]


def main():
    options, arguments = _options()
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    shelf = fonts.FontShelf(options.held_out)
    rng = random.Random(f"lists {options.seed}")
    pool = people.NamePool.load(arguments.data, options.held_out)
    staff = people.Staff.invent(pool, rng, arguments.staff, _districts(arguments.data), twins=options.look_alikes == "listed")
    catalogue = courses.Catalogue.load(arguments.data, rng, options.held_out)
    staff.write(out / "staff.csv")
    catalogue.write(out / "courses.csv")
    cases = list(plan.Planner(options, shelf, pool, staff, catalogue).cases())
    truths = build(cases, options, shelf, out / "cases")
    (out / "set.json").write_text(json.dumps({
        "seed": options.seed, "held_out": options.held_out, "traps": options.traps, "levels": list(options.levels), "look_alikes": options.look_alikes,
        "staff": arguments.staff, "pages": options.count, "files": len(truths)}, indent=1) + "\n", encoding="utf-8")
    seconds = time.monotonic() - started
    print(f"{options.count} pages in {len(truths)} files: {out} ({seconds:.0f} s)")


def _options():
    parser = argparse.ArgumentParser(prog="generate", description=__doc__)
    parser.add_argument("out", help="folder to make")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60, help="number of pages")
    parser.add_argument("--held-out", action="store_true", help="only fonts, names, titles, layouts and stamps kept unseen in development")
    parser.add_argument("--wear", default=",".join(plan.LEVEL_SHARES), help="levels of wear, L0 to L4, separated by commas")
    parser.add_argument("--traps", type=float, default=0.2, help="share of sheets that are traps or no certificates")
    parser.add_argument("--look-alikes", choices=("listed", "strangers"), help="everybody's name differs by a letter that looks alike from another's on "
                        "the staff list, be he listed himself, or all of them strangers")
    parser.add_argument("--staff", type=int, default=120, help="people on the staff list")
    parser.add_argument("--data", default=os.environ.get("BAIPRAKAT_DATA"), help="folder of name lists and courses (default: $BAIPRAKAT_DATA)")
    arguments = parser.parse_args()
    if not arguments.data:
        parser.error("say where the name lists are: --data or BAIPRAKAT_DATA")
    levels = tuple(arguments.wear.split(","))
    if not set(levels) <= set(plan.LEVEL_SHARES):
        parser.error("--wear takes L0 to L4")
    return plan.Options(arguments.seed, arguments.count, arguments.held_out, arguments.traps, levels, arguments.look_alikes), arguments


def _districts(data):
    lines = [path.read_text(encoding="utf-8").split("\n") for path in sorted(Path(data).glob("districts_*.tsv"))]
    names = [line.split("\t")[1] for group in lines for line in group if "\t" in line]
    return names or FALLBACK_DISTRICTS


if __name__ == "__main__":
    main()
