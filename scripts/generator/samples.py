"""The sample scans of the repository's own inbox and the golden scans of the tests, always the same: python -m generator.samples ROOT.

Staff and courses come from docs/sample/; every person is invented.
"""
import argparse
import datetime
import random
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import courses, fonts, layouts, people, plan
from .build import build

SEED = 2566
GIVEN = ["สมศรี", "สมพร", "วิชัย", "มาลี", "ประสิทธิ์", "อำนวย", "จินตนา", "ไพศาล", "รัตนา", "สุชาติ", "ละออง", "เกษม"]
FAMILY = ["คนต่างถิ่น", "ไม่มีในบัญชี", "สมมุตินาม", "ผ่านมาพอดี", "จำลองนาม", "นอกรายชื่อ", "ลงนามแทน", "ตัวแทนสกุล"]


@dataclass(frozen=True)
class Part:
    """One certificate (or office paper) in a file."""
    layout: object                # a layout function, or memo, blank, receipt
    staff_id: str = None
    course: str = None            # a code, or a title where there is none
    date: str = "2023-06-15"
    trap: str = None
    certified: bool = True
    former: bool = False
    english: bool = False
    copies: int = 1


@dataclass(frozen=True)
class Recipe:
    """One file of the samples."""
    label: str
    level: str
    parts: tuple
    format: str
    mode: str = None
    rotation: int = 0
    file: str = None
    shows: str = ""


L = layouts
INBOX = [
    Recipe("01", "L1", (Part(L.ocsc, "S0002", "DS06", "2023-05-22"),), "pdf_image", "RGB", file="scan0001.pdf", shows="a clean scan"),
    Recipe("02", "L2", (Part(L.ocsc, "S0001", "KD03", "2023-06-15"),), "pdf_image", "RGB", file="ใบประกาศ ก.พ. สแกน.pdf", shows="a Thai file name"),
    Recipe("03", "L2", (Part(L.localmooc_1, "S0003", "การจัดทำแผนพัฒนาท้องถิ่น", "2023-07-03", copies=2),), "pdf_image", "L",
           file="20230818093012.pdf", shows="two certified copies of one sheet"),
    Recipe("04", "L4", (Part(L.thaimooc_a, "S0004", "OCSC00041", "2023-04-27"),), "jpeg_exif", file="IMG_20230821_101502.jpg",
           shows="a phone photo with EXIF orientation"),
    Recipe("05", "L0", (Part(L.thaimooc_b, "S0005", "URU00807", "2023-08-02"),), "pdf_born_digital", file="certificate.pdf",
           shows="born-digital, Thai and English page of one certificate"),
    Recipe("06", "L2", (Part("memo"), Part(L.ocsc_cobranded, "S0007", "DS25", "2023-05-09"), Part("blank"),
                        Part(L.localmooc_2, "S0008", "การจัดการขยะมูลฝอยในชุมชน", "2023-06-30"),
                        Part(L.thaimooc_a, "S0011", "SU00683", trap="no_date")), "pdf_image", "L", file="SKM_C25823082814150.pdf",
           shows="a batch with a memo and a blank; the last certificate prints no date"),
    Recipe("07", "L3", (Part(L.localmooc_3, "S0012", "วินัยข้าราชการส่วนท้องถิ่น", "2023-07-19"),), "tiff", "1", file="scan0002.tif", shows="a photocopy, TIFF G4"),
    Recipe("08", "L2", (Part(L.ocsc, "S0013", "KD06", "2023-08-11"),), "jpeg", "RGB", 180, "scan0003.jpg", "upside down"),
    Recipe("09", "L2", (Part(L.ocsc, None, "DS13", "2023-05-30", trap="stranger"),), "jpeg", "L", file="scan0004.jpg", shows="somebody who is not on the list"),
    Recipe("10", "L0", (Part(L.ocsc, "S0016", "DS20", "2023-06-01"),), "pdf_born_digital", file="เกียรติบัตร (2).pdf", shows="born-digital with the stamp as an image"),
    Recipe("11", "L2", (Part(L.localmooc_4, "S0009", "การบริหารงานบุคคลส่วนท้องถิ่น", "2023-06-21", trap="homonym"),), "pdf_image", "RGB",
           file="Doc1.pdf", shows="two people of this name"),
    Recipe("12", "L3", (Part(L.ocsc_score_report, "S0003", "KD02", "2023-05-17", trap="score_report"),), "png", "1", file="img012.png",
           shows="a score report instead of a certificate"),
    Recipe("13", "L2", (Part(L.seminar, "S0026", "KD02", "2023-07-14", trap="other_platform"),), "jpeg", "RGB", file="LINE_ALBUM_20230830.jpg",
           shows="another platform: read, but it does not count"),
    Recipe("14", "L3", (Part(L.ocsc, "S0017", "KD08", "2023-06-08"),), "pdf_image", "1", file="New Scan (3).pdf", shows="a photocopy that lost the pale name"),
    Recipe("15", "L2", (Part(L.thaimooc_a_printed, "S0025", "ONDE00482", "2023-07-25", english=True),), "pdf_image", "RGB", 90, "scan0005.pdf",
           "an English name, lying on its side"),
]

GOLDEN = [
    Recipe("ocsc-l0", "L0", (Part(L.ocsc, "S0001", "DS02", "2023-06-15"),), "pdf_born_digital"),
    Recipe("ocsc-l1", "L1", (Part(L.ocsc, "S0015", "KD12", "2023-05-04"),), "pdf_image", "RGB"),
    Recipe("ocsc-l2", "L2", (Part(L.ocsc, "S0020", "KD05", "2023-07-21"),), "jpeg", "RGB"),
    Recipe("ocsc-l2-upside-down", "L2", (Part(L.ocsc, "S0004", "KD07", "2023-08-17"),), "pdf_image", "L", 180),
    Recipe("ocsc-l3", "L3", (Part(L.ocsc, "S0027", "KD10", "2023-04-25"),), "tiff", "1"),
    Recipe("ocsc-l4", "L4", (Part(L.ocsc, "S0021", "DS08", "2023-06-27"),), "jpeg_exif"),
    Recipe("ocsc-cobranded-former-name", "L2", (Part(L.ocsc_cobranded, "S0018", "KD24", "2023-05-19", former=True),), "pdf_image", "RGB"),
    Recipe("ocsc-out-of-round", "L2", (Part(L.ocsc, "S0030", "DS04", "2022-11-23", trap="out_of_round"),), "jpeg", "L"),
    Recipe("thaimooc-a-l0", "L0", (Part(L.thaimooc_a, "S0012", "RMUTT00545", "2023-05-28"),), "pdf_born_digital"),
    Recipe("thaimooc-a-l2", "L2", (Part(L.thaimooc_a, "S0028", "NRRU00393", "2023-08-06"),), "jpeg", "L"),
    Recipe("thaimooc-a-english-l2", "L2", (Part(L.thaimooc_a_printed, "S0029", "NU00451", "2023-06-11", english=True),), "pdf_image", "L"),
    Recipe("thaimooc-a-no-date", "L2", (Part(L.thaimooc_a, "S0005", "CU00863", trap="no_date"),), "jpeg", "RGB"),
    Recipe("thaimooc-b-l2", "L2", (Part(L.thaimooc_b, "S0011", "WU00772", "2023-07-07"),), "pdf_image", "RGB"),
    Recipe("localmooc-1-l2", "L2", (Part(L.localmooc_1, "S0014", "การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง", "2023-06-14"),), "jpeg", "RGB"),
    Recipe("localmooc-2-l3", "L3", (Part(L.localmooc_2, "S0006", "การจัดบริการสาธารณะของท้องถิ่น", "2023-08-28"),), "tiff", "1"),
    Recipe("localmooc-3-copies", "L2", (Part(L.localmooc_3, "S0019", "การป้องกันการทุจริตในหน่วยงานภาครัฐ", "2023-05-15", copies=2),), "pdf_image", "L"),
    Recipe("localmooc-4-l4", "L4", (Part(L.localmooc_4, "S0008", "ระเบียบพัสดุขององค์กรปกครองส่วนท้องถิ่น", "2023-04-19"),), "jpeg"),
    Recipe("negative-blank", "L2", (Part("blank"),), "jpeg", "RGB"),
    Recipe("negative-cover", "L2", (Part("memo"),), "pdf_image", "L"),
    Recipe("negative-template", "L2", (Part(L.ocsc, "S0004", "KD13", trap="template", certified=False),), "jpeg", "RGB"),
    Recipe("negative-stranger", "L1", (Part(L.localmooc_1, None, "การจัดทำแผนพัฒนาท้องถิ่น", trap="stranger"),), "jpeg", "L"),
    Recipe("negative-near-stranger", "L1", (Part(L.ocsc, "S0012", "DS15", trap="near_stranger"),), "pdf_image", "L"),
    Recipe("negative-homonym", "L2", (Part(L.localmooc_2, "S0010", "การสร้างคุณธรรมและความโปร่งใสในการทำงาน", trap="homonym"),), "jpeg", "L"),
    Recipe("negative-receipt", "L2", (Part("receipt"),), "jpeg", "L"),
    Recipe("negative-score-report", "L1", (Part(L.ocsc_score_report, "S0017", "KD02", trap="score_report"),), "pdf_image", "L"),
    Recipe("negative-other-platform", "L2", (Part(L.school_training, "S0016", "KD02", trap="other_platform"),), "jpeg", "RGB"),
]


class Kitchen:
    """Cooks recipes with the sample staff list and catalogue."""

    def __init__(self, folder):
        self.shelf = fonts.FontShelf(held_out=False)
        self.staff = people.Staff.read(folder / "staff.csv")
        self.catalogue = courses.Catalogue.read(folder / "courses.csv")
        self.options = plan.Options(SEED, 0)
        self.by_id = {p.staff_id: p for p in self.staff.people}

    def case(self, number, recipe):
        planner = plan.Planner(self.options, self.shelf, people.NamePool(GIVEN, FAMILY), self.staff, self.catalogue)
        planner.rng, planner.noise = random.Random(recipe.label), np.random.default_rng(SEED + number)
        pages = []
        for i, part in enumerate(recipe.parts):
            planner.sheets = 100 * number + i
            pages += self._pages(planner, part)
        for i, page in enumerate(pages, 1):
            page.truth["page"] = i
        return plan.PlannedCase(number, recipe.level, pages, rotations=[recipe.rotation] * len(pages), label=recipe.label,
                                format=recipe.format, mode=recipe.mode, file=recipe.file)

    def _pages(self, planner, part):
        if isinstance(part.layout, str):
            return planner.paper(part.layout)
        course = next(c for c in self.catalogue.all if part.course in (c.code, c.title))
        person = self.by_id.get(part.staff_id)
        if part.trap == "stranger":
            person = planner.pool.stranger(planner.rng)
        elif part.trap == "near_stranger":
            person = people.near_stranger(person, planner.rng, self.staff.taken)
        sheet = planner.certificate(part.layout, person, course, datetime.date.fromisoformat(part.date), part.trap, part.former, part.english)
        return [page for _ in range(part.copies) for page in planner.stamped(sheet, part.certified)]

    def cook(self, recipes, out):
        cases = [self.case(number, recipe) for number, recipe in enumerate(recipes, 1)]
        return build(cases, self.options, self.shelf, out, small=True)


def make_inbox(kitchen, root):
    """Fill inbox/ and describe it in docs/sample/README.md."""
    inbox = root / "inbox"
    inbox.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        truths = kitchen.cook(INBOX, folder)
        for recipe, truth in zip(INBOX, truths):
            shutil.copyfile(Path(folder) / recipe.label / truth["file"], inbox / truth["file"])
    lines = ["# The sample workspace", "",
             "Made by `scripts/make-samples`; everybody in it is invented. `staff.csv` is the staff list, `courses.csv` the catalogue.", "",
             "| file in `inbox/` | wear | what it shows | page | kind | who | platform | completed | decidable |",
             "|---|---|---|---|---|---|---|---|---|"]
    for recipe, truth in zip(INBOX, truths):
        lines += [f"| {truth['file']} | {truth['wear']} | {recipe.shows} | " + _row(page) for page in truth["pages"]]
    (root / "docs" / "sample" / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def make_golden(kitchen, root):
    """Fill src/test/resources/golden/ with one folder per case and a table of where each came from."""
    golden = root / "src" / "test" / "resources" / "golden"
    golden.mkdir(parents=True, exist_ok=True)
    for name in ("staff.csv", "courses.csv"):
        shutil.copyfile(root / "docs" / "sample" / name, golden / name)
    recipes = [Recipe(**{**r.__dict__, "file": f"scan.{_extension(r.format)}"}) for r in GOLDEN]
    truths = kitchen.cook(recipes, golden)
    lines = ["# Golden scans", "",
             "Made by `scripts/make-samples` from the recipes in `scripts/generator/samples.py`; everybody in them is invented. "
             "`truth.json` says what stands on each page.", "",
             "| case | seed | format | wear | rotation | page | kind | who | platform | completed | decidable |",
             "|---|---|---|---|---|---|---|---|---|---|---|"]
    for recipe, truth in zip(recipes, truths):
        lines += [f"| {recipe.label} | {truth['seed']} | {truth['format']} | {truth['wear']} | {page['rotation']} | " + _row(page)
                  for page in truth["pages"]]
    (golden / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _extension(kind):
    return {"tiff": "tif", "png": "png"}.get(kind, "jpg" if kind.startswith("jpeg") else "pdf")


def _row(page):
    kind = page["layout"] if page["kind"] == "certificate" else page["trap"] or page["kind"]
    who = page["staff_id"] or ("-" if page["name"] is None else "nobody")
    return f"{page['page']} | {kind} | {who} | {page['platform'] or '-'} | {page['completed_on'] or '-'} | " \
           f"{'yes' if page['decidable'] else 'no: ' + page['why_not']} |"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="make-samples", description=__doc__)
    parser.add_argument("root", type=Path, help="the repository's folder")
    repository = parser.parse_args().root
    cook = Kitchen(repository / "docs" / "sample")
    make_inbox(cook, repository)
    make_golden(cook, repository)
