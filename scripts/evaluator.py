"""Measure the program on a set of documents with known truth (made by scripts/generate), as the contract counts results."""
import argparse
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
BINS = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0]


def canonical(text):
    """NFC, composed sara am, single spaces, no difference of case."""
    if text is None:
        return None
    return " ".join(unicodedata.normalize("NFC", text).replace("\u0e4d\u0e32", "\u0e33").split()).casefold()


def read_cases(folder):
    """The truth of each file, with `path` (where it lies) and `file` (the name under which it arrives, unlike any other)."""
    cases = []
    paths = sorted(folder.glob("cases/*/truth.json")) or sorted(folder.glob("*/truth.json"))
    for path in paths:
        case = json.loads(path.read_text(encoding="utf-8"))
        cases.append(dict(case, path=path.parent / case["file"]))
    names = Counter(case["file"] for case in cases)
    return [case if names[case["file"]] == 1 else dict(case, file=f"{case['path'].parent.name}-{case['file']}") for case in cases]


class Yardstick:
    """Joins the program's page records with the truth and judges each page."""

    def __init__(self, folder, records):
        self.folder = Path(folder)
        self.codes = self._same_title_codes()
        self.truth = self._read_truth()
        self.found = defaultdict(list)
        for record in records:
            self.found[(unicodedata.normalize("NFC", record["file"]), record["page"])].append(record)
        self.pages = [self._judge(key, page) for key, page in self.truth.items()]

    def _same_title_codes(self):
        """(platform, canonical title) -> codes: some titles stand in the catalogue under several codes."""
        codes = defaultdict(set)
        with open(self.folder / "courses.csv", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                codes[(row["platform"], canonical(row["title"]))].add(row["code"] or None)
        return codes

    def _read_truth(self):
        pages = {}
        for case in read_cases(self.folder):
            sheets = defaultdict(set)
            for page in case["pages"]:
                sheets[page["sheet"]].add(canonical(page["name"]))
            for page in case["pages"]:
                page = dict(page, file=case["file"], format=case["format"], names=sheets[page["sheet"]] - {None})
                pages[(unicodedata.normalize("NFC", case["file"]), page["page"])] = page
        return pages

    def _judge(self, key, truth):
        records = self.found.get(key, [])
        record = records[0] if records else {}
        completed = truth["completed_on"]
        right = {
            "staff_id": record.get("staff_id") == truth["staff_id"],
            "name": canonical(record.get("name")) in truth["names"] if truth["names"] else not record.get("name"),
            "platform": record.get("platform") == truth["platform"],
            "date": record.get("completed_on") == completed,
            "course": self._course_is_right(record, truth),
            "title": canonical(record.get("course")) in self._titles(truth),
            "hours": record.get("hours") == truth["hours"],
        }
        accepted = record.get("status") == "accepted" and record.get("decided_by", "machine") == "machine"
        faults = []
        if accepted:
            if truth["kind"] != "certificate":
                faults.append(f"no certificate ({truth['trap'] or truth['kind']})")
            else:
                if truth["staff_id"] is None:
                    faults.append(f"{truth['trap']}: accepted as {record.get('staff_id')}")
                elif not right["staff_id"]:
                    faults.append(f"person {record.get('staff_id')} instead of {truth['staff_id']}")
                if not right["platform"]:
                    faults.append(f"platform {record.get('platform')} instead of {truth['platform']}")
                if completed is None or not right["date"]:
                    faults.append(f"date {record.get('completed_on')} instead of {completed}")
        essentials = right["staff_id"] and right["platform"] and right["date"]
        return {"truth": truth, "record": record, "count": len(records), "right": right, "accepted": accepted, "faults": faults,
                "essentials": essentials, "straight": accepted and truth["decidable"] and essentials}

    def _course_is_right(self, record, truth):
        if truth["course"] is None:
            return not record.get("course")
        if truth["course_code"]:
            same = self.codes[(truth["platform"], canonical(truth["course"]))] | {truth["course_code"]}
            return record.get("course_code") in same
        return canonical(record.get("course")) in self._titles(truth)

    @staticmethod
    def _titles(truth):
        return {canonical(truth["course"]), canonical(truth.get("course_printed"))}

    # --- measures ---

    def measures(self):
        pages = self.pages
        certificates = [p for p in pages if p["truth"]["kind"] == "certificate"]
        decidable = [p for p in pages if p["truth"]["decidable"]]
        accepted = [p for p in pages if p["accepted"]]
        unknown = [key for key in self.found if key not in self.truth]
        return {
            "pages": len(pages), "files": len({key[0] for key in self.truth}), "certificates": len(certificates),
            "missing": sum(p["count"] == 0 for p in pages), "doubled": sum(p["count"] > 1 for p in pages), "unknown": len(unknown),
            "decidable": len(decidable), "straight_through": sum(p["straight"] for p in decidable),
            "straight_through_rate": _rate(sum(p["straight"] for p in decidable), len(decidable)),
            "accepted": len(accepted), "wrong_accepts": sum(bool(p["faults"]) for p in accepted),
            "accepted_undecidable_but_right": sum(not p["truth"]["decidable"] and not p["faults"] for p in accepted),
            "wrong_course_on_accepted": sum(not p["right"]["course"] for p in accepted if not p["faults"]),
            "status": dict(Counter(p["record"].get("status", "missing") for p in pages)),
            "fields": self._fields(certificates),
            "kind_exact": _rate(sum(p["record"].get("kind") == p["truth"]["kind"] for p in pages), len(pages)),
            "certified": self._certified(certificates),
            "by_kind": _groups(pages, lambda p: p["truth"]["trap"] if p["truth"]["kind"] != "certificate" else "certificate"),
            "by_layout": _groups(pages, lambda p: p["truth"]["layout"]),
            "by_wear": _groups(pages, lambda p: p["truth"]["wear"]),
            "by_rotation": _groups(pages, lambda p: str(p["truth"]["rotation"])),
            "by_format": _groups(pages, lambda p: p["truth"]["format"]),
            "by_trap": _groups(pages, lambda p: p["truth"]["trap"] or "none"),
            "review_reasons": Counter(reason for p in decidable if not p["accepted"] for reason in
                                      {re.sub(r"\d+([.,]\d+)?", "#", r) for r in p["record"].get("reasons", ["no record"])}).most_common(15),
            "reliability": self._reliability(certificates),
        }

    @staticmethod
    def _fields(certificates):
        listed = [p for p in certificates if p["truth"]["staff_id"]]
        result = {"staff_id": (sum(p["right"]["staff_id"] for p in listed), len(listed))}
        for name in ("name", "platform", "date", "course", "title", "hours"):
            result[name] = (sum(p["right"][name] for p in certificates), len(certificates))
        return {name: {"right": right, "of": of, "rate": _rate(right, of)} for name, (right, of) in result.items()}

    @staticmethod
    def _certified(certificates):
        pairs = Counter((p["truth"]["certified"], p["record"].get("certified")) for p in certificates)
        said = sum(n for (_, seen), n in pairs.items() if seen == "yes")
        stamped = sum(n for (true, _), n in pairs.items() if true == "yes")
        return {"precision": _rate(pairs[("yes", "yes")], said), "recall": _rate(pairs[("yes", "yes")], stamped), "stamped": stamped,
                "said_yes": said, "unsure": sum(n for (_, seen), n in pairs.items() if seen == "unsure")}

    @staticmethod
    def _reliability(certificates):
        """Confidence against how often person, platform and date are all right."""
        rows, error = [], 0
        scored = [p for p in certificates if p["record"].get("confidence") is not None]
        for low, high in zip(BINS, BINS[1:]):
            inside = [p for p in scored if low <= p["record"]["confidence"] < high or (high == 1.0 and p["record"]["confidence"] == 1.0)]
            if inside:
                stated = sum(p["record"]["confidence"] for p in inside) / len(inside)
                actual = sum(p["essentials"] for p in inside) / len(inside)
                error += len(inside) * abs(stated - actual)
                rows.append({"from": low, "to": high, "pages": len(inside), "stated": round(stated, 3), "right": round(actual, 3)})
        return {"bins": rows, "ece": round(error / len(scored), 4) if scored else None}

    def wrong_accepts(self):
        return [f"{p['truth']['file']} p{p['truth']['page']} [{p['truth']['layout']}, {p['truth']['wear']}]: {'; '.join(p['faults'])}"
                for p in self.pages if p["faults"]]

    def wrong_courses(self):
        return [f"{p['truth']['file']} p{p['truth']['page']}: {p['record'].get('course_code') or '-'} {p['record'].get('course')} instead of "
                f"{p['truth']['course_code'] or '-'} {p['truth']['course']}"
                for p in self.pages if p["accepted"] and not p["faults"] and not p["right"]["course"]]

    def not_exactly_once(self):
        lines = [f"{p['truth']['file']} p{p['truth']['page']}: {'missing' if p['count'] == 0 else str(p['count']) + ' records'}"
                 for p in self.pages if p["count"] != 1]
        return lines + [f"{file} p{page}: a page that does not exist" for file, page in self.found if (file, page) not in self.truth]


def _rate(part, whole):
    return round(part / whole, 4) if whole else None


def _groups(pages, key):
    groups = defaultdict(list)
    for page in pages:
        groups[key(page)].append(page)
    result = {}
    for name in sorted(groups):
        members = groups[name]
        decidable = [p for p in members if p["truth"]["decidable"]]
        result[name] = {"pages": len(members), "decidable": len(decidable), "straight_through": sum(p["straight"] for p in decidable),
                        "rate": _rate(sum(p["straight"] for p in decidable), len(decidable)),
                        "wrong_accepts": sum(bool(p["faults"]) for p in members)}
    return result


# --- running the program ---

def run_program(program, folder, home):
    """Set up a fresh workspace, process every document; gives the page records and the seconds that processing took."""
    def call(*arguments, **more):
        return subprocess.run([str(program), *arguments], check=True, **more)

    call("init", str(home), stdout=subprocess.DEVNULL)
    call("--home", str(home), "staff", "import", str(folder / "staff.csv"), stdout=subprocess.DEVNULL)
    call("--home", str(home), "courses", "import", str(folder / "courses.csv"), stdout=subprocess.DEVNULL)
    inbox = home / "inbox"
    inbox.mkdir(exist_ok=True)
    for case in read_cases(folder):
        shutil.copy(case["path"], inbox / case["file"])
    started = time.monotonic()
    call("--home", str(home), "process", stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - started
    listing = call("--home", str(home), "pages", "--format", "json", stdout=subprocess.PIPE).stdout
    return json.loads(listing.decode("utf-8")), seconds


# --- printing ---

def percent(value):
    return "-" if value is None else f"{100 * value:.1f} %"


def show(yardstick, m):
    print(f"Pages {m['pages']} in {m['files']} files; certificates {m['certificates']}, decidable {m['decidable']}")
    print(f"Every page exactly once: missing {m['missing']}, doubled {m['doubled']}, unknown {m['unknown']}")
    _list(yardstick.not_exactly_once())
    print(f"Straight-through: {m['straight_through']} of {m['decidable']} = {percent(m['straight_through_rate'])}")
    print(f"Accepted {m['accepted']}, wrong accepts {m['wrong_accepts']}, undecidable but right {m['accepted_undecidable_but_right']}")
    _list(yardstick.wrong_accepts())
    print(f"Wrong course on accepted pages: {m['wrong_course_on_accepted']}")
    _list(yardstick.wrong_courses())
    print("Status: " + ", ".join(f"{k} {v}" for k, v in sorted(m["status"].items())) + f"; page kind exact {percent(m['kind_exact'])}")
    print("Fields, over all certificates:")
    for name, f in m["fields"].items():
        print(f"  {name:<10} {f['right']:>5} of {f['of']:<5} {percent(f['rate'])}")
    c = m["certified"]
    print(f"Certified mark: precision {percent(c['precision'])}, recall {percent(c['recall'])} ({c['stamped']} stamped, {c['said_yes']} seen, "
          f"{c['unsure']} unsure)")
    for title in ("kind", "layout", "wear", "rotation", "format", "trap"):
        print(f"By {title:<18} pages  decidable  straight   rate      wrong accepts")
        for name, g in m[f"by_{title}"].items():
            print(f"  {name:<18} {g['pages']:>5} {g['decidable']:>10} {g['straight_through']:>9}   {percent(g['rate']):<9} {g['wrong_accepts']:>5}")
    print("Reasons why decidable certificates were not accepted:")
    for reason, count in m["review_reasons"]:
        print(f"  {count:>4}  {reason}")
    print(f"Reliability (confidence against person, platform and date right), ECE {m['reliability']['ece']}:")
    for row in m["reliability"]["bins"]:
        print(f"  {row['from']:.2f}-{row['to']:.2f}  pages {row['pages']:>4}  stated {row['stated']:.3f}  right {row['right']:.3f}")
    if "seconds" in m:
        print(f"Time: {m['seconds']:.1f} s, {m['pages_per_second']:.2f} pages/s")


def _list(lines):
    for line in lines:
        print("  - " + line)


def main():
    parser = argparse.ArgumentParser(prog="evaluate", description=__doc__)
    parser.add_argument("folder", type=Path, help="a set made by scripts/generate, or the golden scans")
    parser.add_argument("--home", type=Path, help="workspace to make (default: a temporary one)")
    parser.add_argument("--keep", action="store_true", help="keep the temporary workspace")
    parser.add_argument("--program", default=HERE / "baiprakat", help="the launcher to run")
    parser.add_argument("--pages", type=Path, help="judge this `pages --format json` listing instead of running the program")
    parser.add_argument("--json", type=Path, help="also write the measures to this file")
    parser.add_argument("--max-wrong-accepts", type=int, help="fail when there are more")
    parser.add_argument("--min-straight-through", type=float, help="fail when the rate (0 to 1) is lower")
    arguments = parser.parse_args()
    if not read_cases(arguments.folder):
        sys.exit(f"{arguments.folder}: no documents with a truth.json")

    seconds = None
    if arguments.pages:
        records = json.loads(arguments.pages.read_text(encoding="utf-8"))
    else:
        home = (arguments.home or Path(tempfile.mkdtemp(prefix="evaluate-"))).resolve()
        if arguments.home and home.exists() and os.listdir(home):
            sys.exit(f"{home} is not empty: a measurement starts from a fresh workspace")
        try:
            records, seconds = run_program(Path(arguments.program).resolve(), arguments.folder, home)
        except subprocess.CalledProcessError as failure:
            sys.exit(f"the program failed with exit code {failure.returncode}; the workspace is {home}")
        if arguments.keep:
            print(f"Workspace: {home}", file=sys.stderr)
        elif not arguments.home:
            shutil.rmtree(home)

    yardstick = Yardstick(arguments.folder, records)
    measures = yardstick.measures()
    if seconds is not None:
        measures.update(seconds=round(seconds, 2), pages_per_second=round(measures["pages"] / seconds, 3))
    show(yardstick, measures)
    if arguments.json:
        arguments.json.write_text(json.dumps(dict(measures, wrong_accept_list=yardstick.wrong_accepts()), ensure_ascii=False, indent=1) + "\n",
                                  encoding="utf-8")
    too_many = arguments.max_wrong_accepts is not None and measures["wrong_accepts"] > arguments.max_wrong_accepts
    too_few = arguments.min_straight_through is not None and (measures["straight_through_rate"] or 0) < arguments.min_straight_through
    sys.exit(1 if too_many or too_few else 0)


if __name__ == "__main__":
    main()
