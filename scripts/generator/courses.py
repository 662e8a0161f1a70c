"""The course catalogue and the courses that certificates name."""
import csv
import re
from dataclasses import dataclass
from pathlib import Path

from .people import in_half

# What every font on the shelf can draw; the catalogue itself keeps titles in other scripts.
DRAWABLE = re.compile("^[\u0020-\u007e\u0e01-\u0e5b\u2013\u2014\u2018-\u201d\u2026]+$")

LOCAL_TITLES = [
    "ความรู้เบื้องต้นเกี่ยวกับองค์กรปกครองส่วนท้องถิ่น", "การจัดทำแผนพัฒนาท้องถิ่น", "ระเบียบพัสดุขององค์กรปกครองส่วนท้องถิ่น",
    "การจัดทำงบประมาณรายจ่ายประจำปีขององค์กรปกครองส่วนท้องถิ่น", "การบริหารงานบุคคลส่วนท้องถิ่น", "วินัยข้าราชการส่วนท้องถิ่น",
    "การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง", "การจัดบริการสาธารณะของท้องถิ่น", "การกำกับดูแลองค์กรปกครองส่วนท้องถิ่น",
    "การป้องกันการทุจริตในหน่วยงานภาครัฐ", "การจัดการขยะมูลฝอยในชุมชน", "การสร้างคุณธรรมและความโปร่งใสในการทำงาน",
    "การพัฒนาศูนย์เด็กเล็กขององค์กรปกครองส่วนท้องถิ่น", "กฎหมายปกครองสำหรับเจ้าหน้าที่ท้องถิ่น", "การใช้งานระบบบัญชีคอมพิวเตอร์ (e-LAAS)",
    "การเขียนหนังสือราชการ", "ภาวะผู้นำการเปลี่ยนแปลงในท้องถิ่น", "การดูแลผู้สูงอายุในชุมชน", "เทคโนโลยีดิจิทัลเพื่อการบริหารงานท้องถิ่น",
    "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", "การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA)",
    "ความปลอดภัยทางถนนในระดับท้องถิ่น", "การถ่ายโอนภารกิจให้แก่องค์กรปกครองส่วนท้องถิ่น", "มาตรฐานการปฏิบัติงานสารบรรณ",
]


@dataclass(frozen=True)
class Course:
    platform: str
    code: str
    title: str
    title_en: str = ""


class Catalogue:
    """Courses by platform; a few of them are left out of the file that the office imports."""

    def __init__(self, courses, usable, absent=frozenset(), absent_share=0.0):
        self.all, self.absent, self.absent_share = courses, absent, absent_share
        self.usable = {p: [c for c in usable if c.platform == p] for p in ("ocsc", "thaimooc", "localmooc")}
        self.bilingual = [c for c in self.usable["thaimooc"] if len(c.title_en) > 8 and DRAWABLE.match(c.title_en)]

    @classmethod
    def load(cls, data, rng, held_out, absent_share=0.08):
        data = Path(data)
        english = {}
        for row in _rows(data / "courses_thaimooc_th_en_year.tsv"):
            if row[0] and len(row) > 2:
                english[row[0]] = row[2]
        courses = []
        for platform, code, title in (row[:3] for row in _rows(data / "courses.tsv")):
            title = " ".join(title.split())
            if platform == "OCSC":
                courses.append(Course("ocsc", code, title))
            else:
                courses.append(Course("thaimooc", code, title, " ".join(english.get(code, "").split())))
        courses += [Course("localmooc", "", title) for title in LOCAL_TITLES]
        usable = [c for c in courses if in_half(c.title, held_out) and DRAWABLE.match(c.title)]
        titles = [c.title for c in courses]
        absent = set()
        for platform in ("ocsc", "thaimooc", "localmooc"):
            candidates = [c for c in usable if c.platform == platform and titles.count(c.title) == 1]
            absent |= set(rng.sample(candidates, max(1, len(candidates) // 12)))
        return cls(courses, usable, absent, absent_share)

    @classmethod
    def read(cls, path):
        """The catalogue of a file as `write` writes it; nothing is absent from it."""
        with open(path, encoding="utf-8-sig", newline="") as file:
            courses = [Course(row["platform"], row["code"], row["title"], row["title_en"]) for row in csv.DictReader(file)]
        return cls(courses, courses)

    def pick(self, rng, platform, bilingual=False):
        pool = self.bilingual if bilingual else self.usable[platform]
        if rng.random() < self.absent_share:
            pool = [c for c in pool if c in self.absent] or pool
        else:
            pool = [c for c in pool if c not in self.absent]
        return rng.choice(pool)

    def listed(self, course):
        return course not in self.absent

    def write(self, path):
        with open(path, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(["platform", "code", "title", "title_en"])
            for c in self.all:
                if c not in self.absent:
                    writer.writerow([c.platform, c.code, c.title, c.title_en])


def _rows(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if line.strip()]
