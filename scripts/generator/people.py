"""The staff list: invented people, recombined at random from lists of given and family names."""
import csv
import re
import zlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from .romanise import habits, romanise

HEADER = ["รหัส", "คำนำหน้า", "ชื่อ", "นามสกุล", "first_name_en", "last_name_en", "ประเภท", "ตำแหน่ง", "สังกัด", "ชื่อเดิม",
          "start_date", "end_date"]

STAFF_TYPES = [("ข้าราชการ", 0.68), ("พนักงานราชการ", 0.16), ("ลูกจ้างประจำ", 0.05), ("จ้างเหมาบริการ", 0.11)]
POSITIONS = {
    "ข้าราชการ": ["นักส่งเสริมการปกครองท้องถิ่นปฏิบัติการ", "นักส่งเสริมการปกครองท้องถิ่นชำนาญการ",
                  "นักส่งเสริมการปกครองท้องถิ่นชำนาญการพิเศษ", "ท้องถิ่นอำเภอ", "นิติกรปฏิบัติการ", "นิติกรชำนาญการ",
                  "เจ้าพนักงานส่งเสริมการปกครองท้องถิ่นชำนาญงาน", "เจ้าพนักงานธุรการปฏิบัติงาน",
                  "นักวิชาการเงินและบัญชีชำนาญการ", "เจ้าพนักงานการเงินและบัญชีชำนาญงาน"],
    "พนักงานราชการ": ["เจ้าหน้าที่บริหารงานทั่วไป", "นักวิชาการเงินและบัญชี", "เจ้าพนักงานธุรการ", "นักวิเคราะห์นโยบายและแผน"],
    "ลูกจ้างประจำ": ["พนักงานขับรถยนต์", "พนักงานพิมพ์"],
    "จ้างเหมาบริการ": ["เจ้าหน้าที่ธุรการ", "พนักงานขับรถยนต์", "แม่บ้าน", "ผู้ช่วยเจ้าหน้าที่บันทึกข้อมูล"],
}
CENTRAL_UNITS = ["ฝ่ายบริหารทั่วไป", "กลุ่มงานส่งเสริมและพัฒนาท้องถิ่น", "กลุ่มงานการเงินบัญชีและการตรวจสอบ",
                 "กลุ่มงานบริการสาธารณะท้องถิ่นและประสานงานท้องถิ่นอำเภอ", "กลุ่มงานมาตรฐานการบริหารงานบุคคลส่วนท้องถิ่น",
                 "กลุ่มงานกฎหมาย ระเบียบ และเรื่องร้องทุกข์"]
RANKS = ["ว่าที่ร้อยตรี", "ว่าที่ ร.ต.", "ว่าที่ร้อยตรีหญิง", "จ.ส.อ.", "ส.อ.", "พ.จ.อ.", "จ.อ.", "ด.ต.", "ดร.", "น.ส."]

CONSONANTS = "กขคฆงจฉชซญดตถทธนบปผฝพฟภมยรลวสหอฮณฐศษ"
VOWEL_SWAPS = {"ิ": "ี", "ี": "ิ", "ึ": "ื", "ื": "ึ", "ุ": "ู", "ู": "ุ", "่": "้", "้": "่"}
# Letters and marks that look alike in one typeface or another.
LOOK_ALIKES = ("ิีึื", "่้๊๋์", "ุู", "ัิ้", "ขชซ", "คดตศ", "ฆฌมย", "ฎฏ", "ญณฌ", "ถภก", "ทฑหฬพ", "บปษ", "ผฝพฟ", "รธฐ", "ลสอฮ", "วง", "นฆมห", "จฉ")
NAME = re.compile("^[ก-ฮะ-ูเ-ไ็-์]{3,16}$")


@dataclass(frozen=True)
class Person:
    """Somebody whose name can stand on a certificate; staff_id is None for a stranger."""
    title: str
    first: str
    last: str
    staff_id: str = None
    first_en: str = ""
    last_en: str = ""
    staff_type: str = ""
    position: str = ""
    unit: str = ""
    aliases: tuple = field(default=())
    homonym: bool = False

    @property
    def name(self):
        return f"{self.first} {self.last}"

    @property
    def english(self):
        return f"{self.first_en} {self.last_en}".strip()

    @property
    def english_title(self):
        return "Mr." if self.title in ("นาย", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.", "จ.ส.อ.", "ส.อ.", "พ.จ.อ.", "จ.อ.", "ด.ต.") else "Ms."


def in_half(text, held_out):
    """Whether a name or title belongs to the held-out quarter (CRC-32 modulo 4 is 0) or to the rest."""
    return (zlib.crc32(text.encode("utf-8")) % 4 == 0) == held_out


class NamePool:
    """Draws names from the public lists, from the half that the run may use."""

    def __init__(self, given, family):
        self.given, self.family = given, family

    @classmethod
    def load(cls, data, held_out):
        return cls(cls._read(Path(data) / "names_given.txt", held_out), cls._read(Path(data) / "names_family.txt", held_out))

    @staticmethod
    def _read(path, held_out):
        lines = path.read_text(encoding="utf-8").split()
        return [name for name in lines if NAME.match(name) and in_half(name, held_out)]

    def person(self, rng, **more):
        first, last = rng.choice(self.given), rng.choice(self.family)
        roll = rng.random()
        title = "นาย" if roll < 0.42 else "นาง" if roll < 0.6 else "นางสาว" if roll < 0.92 else rng.choice(RANKS)
        return Person(title, first, last, **more)

    def stranger(self, rng):
        """Somebody who is on no list."""
        person = self.person(rng)
        return with_english(person, rng)


def with_english(person, rng):
    habit = habits(rng)
    return replace(person, first_en=romanise(person.first, habit), last_en=romanise(person.last, habit))


def one_letter_off(name, rng):
    """The same word with one letter changed: mostly a consonant, sometimes a vowel or a tone mark."""
    swaps = [i for i, c in enumerate(name) if c in VOWEL_SWAPS]
    if swaps and rng.random() < 0.2:
        at = rng.choice(swaps)
        return name[:at] + VOWEL_SWAPS[name[at]] + name[at + 1:]
    places = [i for i, c in enumerate(name) if c in CONSONANTS and name[i + 1:i + 2] != "์"]
    at = rng.choice(places)
    return name[:at] + rng.choice([c for c in CONSONANTS if c != name[at]]) + name[at + 1:]


def look_alike(name, rng):
    """The same word with one letter exchanged for one that it might be mistaken for."""
    while True:
        at = rng.randrange(len(name))
        others = sorted({c for alike in LOOK_ALIKES if name[at] in alike for c in alike} - {name[at]})
        if others:
            other = name[:at] + rng.choice(others) + name[at + 1:]
            if NAME.match(other):
                return other


def near_stranger(person, rng, taken, exchange=one_letter_off):
    """Somebody not on the list whose name differs by one letter from somebody who is."""
    while True:
        if rng.random() < 0.5:
            other = replace(person, first=exchange(person.first, rng))
        else:
            other = replace(person, last=exchange(person.last, rng))
        if other.name not in taken:
            return replace(with_english(other, rng), staff_id=None, aliases=(), homonym=False)


class Staff:
    """The people of one office and how to write them down."""

    def __init__(self, people):
        self.people = people
        self.taken = {p.name for p in people} | {alias for p in people for alias in p.aliases}

    @classmethod
    def invent(cls, pool, rng, size, districts, twins=False):
        """With `twins`, every second name differs from the one before in a letter that looks alike."""
        units = CENTRAL_UNITS + [f"ท้องถิ่นอำเภอ{d}" for d in districts]
        people, taken = [], set()
        while len(people) < size:
            base = pool.person(rng)
            if twins and len(people) % 2:
                base = near_stranger(people[-1], rng, taken, look_alike)
            elif people and len(people) % 40 == 7:
                base = near_stranger(rng.choice(people), rng, taken)
            if base.name in taken:
                continue
            taken.add(base.name)
            people.append(cls._employ(base, len(people) + 1, rng, units))
        return cls(cls._with_homonyms(people, rng, pool))

    @staticmethod
    def _employ(person, number, rng, units):
        staff_type = rng.choices([t for t, _ in STAFF_TYPES], [w for _, w in STAFF_TYPES])[0]
        person = replace(person, staff_id=f"S{number:04d}", staff_type=staff_type,
                       position=rng.choice(POSITIONS[staff_type]), unit=rng.choice(units), first_en="", last_en="")
        return with_english(person, rng) if rng.random() < 0.7 else person

    @staticmethod
    def _with_homonyms(people, rng, pool):
        """Two pairs of namesakes in different units (where the list is long enough), and some former names."""
        people = list(people)
        for first, second in [(2, 31), (11, 58)]:
            if second < len(people):
                original = people[first]
                twin = people[second]
                unit = next(u for u in [twin.unit, *CENTRAL_UNITS] if u != original.unit)
                people[first] = replace(original, homonym=True, first_en="", last_en="")
                people[second] = replace(twin, first=original.first, last=original.last, title=original.title, unit=unit,
                                       homonym=True, first_en="", last_en="")
        for i, person in enumerate(people):
            if person.homonym or rng.random() > 0.09:
                continue
            former = f"{person.first} {rng.choice(pool.family)}" if rng.random() < 0.7 \
                else f"{rng.choice(pool.given)} {person.last}"
            people[i] = replace(person, aliases=(former,))
        return people

    @classmethod
    def read(cls, path):
        """A staff list as `write` writes it; people of the same name are namesakes."""
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        names = [(row["ชื่อ"], row["นามสกุล"]) for row in rows]
        return cls([Person(row["คำนำหน้า"], row["ชื่อ"], row["นามสกุล"], row["รหัส"], row["first_name_en"], row["last_name_en"],
                           row["ประเภท"], row["ตำแหน่ง"], row["สังกัด"], tuple(filter(None, row["ชื่อเดิม"].split(";"))),
                           names.count(name) > 1) for row, name in zip(rows, names)])

    def write(self, path):
        with open(path, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(HEADER)
            for p in self.people:
                writer.writerow([p.staff_id, p.title, p.first, p.last, p.first_en, p.last_en, p.staff_type, p.position,
                                 p.unit, ";".join(p.aliases), "", ""])
