"""What a set holds: which sheets, whose, in which files, and the truth about each page."""
import datetime
import random
import re
import unicodedata
from dataclasses import dataclass, field, replace

import numpy as np

from . import dates, layouts, office_papers, stamps
from .people import look_alike, near_stranger, with_english

PLATFORMS = [("ocsc", 0.45), ("thaimooc", 0.35), ("localmooc", 0.20)]
TRAPS = [("stranger", 16), ("near_stranger", 16), ("homonym", 8), ("template", 8), ("score_report", 7), ("other_platform", 13),
         ("no_date", 12), ("out_of_round", 8), ("english_only", 4), ("memo", 6), ("blank", 8), ("receipt", 4)]
STRANGERS = ("stranger", "near_stranger", "look_alike")
LEVEL_SHARES = {"L0": 0.14, "L1": 0.20, "L2": 0.30, "L3": 0.20, "L4": 0.16}
PORTRAIT_ROOM, LANDSCAPE_ROOM = stamps.Room(0.74, 0.99), stamps.Room(0.71, 0.985)
OCSC_ROOM = stamps.Room(0.74, 0.985, sides=(0.55, 0.1, 0.35), top_left_share=0.15)
ROOMS = {"ocsc": OCSC_ROOM, "ocsc_cobranded": OCSC_ROOM, "thaimooc_a": stamps.Room(0.66, 0.915),
         "thaimooc_b_th": stamps.Room(0.67, 0.99), "thaimooc_b_en": stamps.Room(0.67, 0.99)}
DESIGN_A = (layouts.thaimooc_a, layouts.thaimooc_a_printed)
OCSC_NAME_BAND = (0.455, 0.485)
CERTIFIED_SHARE = 0.87
ROTATED_SHARE = 0.16
TYPED_SHARE = 0.3


@dataclass
class PlannedPage:
    """One page to be drawn, worn and written."""
    html: str
    size: tuple
    truth: dict
    stamp: object = None

    def full_html(self):
        return self.html + (self.stamp.html() if self.stamp else "")


@dataclass
class PlannedCase:
    """One file to be made; what is None is drawn by lot."""
    number: int
    level: str
    pages: list
    mixed: bool = False
    rotations: list = field(default_factory=list)
    label: str = None
    format: str = None
    file: str = None
    mode: str = None

    @property
    def folder(self):
        return self.label or f"{self.number:04d}"


@dataclass
class Options:
    seed: int
    count: int
    held_out: bool = False
    traps: float = 0.2
    levels: tuple = tuple(LEVEL_SHARES)
    look_alikes: str = None


def canonical(name):
    """NFC with a composed sara am and single spaces."""
    return " ".join(unicodedata.normalize("NFC", name).replace("\u0e4d\u0e32", "\u0e33").split())


class Planner:
    """Invents sheets one by one and packs them into files."""

    def __init__(self, options, shelf, pool, staff, catalogue):
        self.options, self.shelf, self.pool, self.staff, self.catalogue = options, shelf, pool, staff, catalogue
        self.rng = random.Random(f"plan {options.seed}")
        self.noise = np.random.default_rng(options.seed)
        self.plain = [p for p in staff.people if not p.homonym]
        self.homonyms = [p for p in staff.people if p.homonym]
        self.sheets = 0
        self.instances = 0
        self.waiting_copies = []
        self.traps = self._trap_cycle()
        self.platforms = self._deck(PLATFORMS, 20)
        self.trapped = self._deck([(True, options.traps), (False, 1 - options.traps)], 20)

    # --- sheets ---

    def sheet(self, room):
        """The pages of one new sheet, not yet stamped; None when it would need more pages than there is room for."""
        self.sheets += 1
        trap = next(self.traps) if next(self.trapped) else None
        if self.options.look_alikes == "strangers":
            trap = "look_alike"
        if trap in ("memo", "blank", "receipt"):
            return self.paper(trap)
        pages = self._certificate(trap)
        return pages if len(pages) <= room else None

    def _pick(self, weighted):
        return self.rng.choices([v for v, _ in weighted], [w for _, w in weighted])[0]

    def _signer(self, rng):
        person = self.pool.person(rng)
        return f"{person.title}{person.first} {person.last}"

    def paper(self, kind):
        """A page that is no certificate: memo, blank or receipt."""
        rng = self.rng
        if kind == "blank":
            drawn = office_papers.blank(rng)
        elif kind == "memo":
            c = self._contents(rng.choice(self.plain), None, dates.in_round(rng))
            names = [f"{p.title}{p.first} {p.last}" for p in rng.sample(self.staff.people, min(5, len(self.staff.people)))]
            drawn = office_papers.memo_cover(c, names)
        else:
            drawn = office_papers.receipt(self._contents(rng.choice(self.staff.people), None, dates.in_round(rng)))
        truth = self._empty_truth("blank" if kind == "blank" else "other", drawn, kind)
        truth["why_not"] = "no certificate"
        return [PlannedPage(drawn.html, drawn.size, truth)]

    def _contents(self, person, course, completed):
        rng = self.rng
        glue = "" if rng.random() < 0.9 else " "
        return layouts.Certificate(person, f"{person.title}{glue}{person.first} {person.last}", course, completed,
                                   rng.choice([1, 2, 3, 3, 4, 5, 6, 8, 10, 12, 15, 30]), rng, self.shelf, self._signer)

    def _recipient(self, trap):
        rng = self.rng
        if trap == "stranger":
            return self.pool.stranger(rng)
        if trap == "near_stranger":
            return near_stranger(rng.choice(self.plain), rng, self.staff.taken)
        if trap == "look_alike":
            return near_stranger(rng.choice(self.plain), rng, self.staff.taken, look_alike)
        if trap == "homonym" and self.homonyms:
            return rng.choice(self.homonyms)
        if trap == "english_only":
            return rng.choice([p for p in self.plain if not p.first_en])
        return rng.choice(self.plain)

    def _certificate(self, trap):
        rng = self.rng
        person = self._recipient(trap)
        platform = {"other_platform": "other", "score_report": "ocsc", "no_date": "thaimooc", "english_only": "thaimooc"}.get(trap) \
            or next(self.platforms)
        completed = dates.out_of_round(rng) if trap == "out_of_round" else dates.in_round(rng)
        draw = self._layout(trap, platform)
        course = self.catalogue.pick(rng, "ocsc" if platform == "other" else platform, bilingual=draw is layouts.thaimooc_b)
        former = trap is None and bool(person.aliases) and rng.random() < 0.6
        english = trap == "english_only" or (draw in DESIGN_A and trap is None and not former and bool(person.first_en) and rng.random() < 0.35)
        return self.certificate(draw, person, course, completed, trap, former, english)

    def certificate(self, draw, person, course, completed, trap=None, former=False, english=False):
        """The pages of one certificate, with what makes it a trap or an issue to a former or an English name."""
        shown = person
        if former:
            first, last = person.aliases[0].split(" ")
            shown = replace(person, first=first, last=last)
        c = self._contents(shown, course, completed)
        c.dated, c.blank_name = trap != "no_date", trap == "template"
        if not shown.first_en or former:
            c.person = with_english(shown, self.rng)
        if draw in DESIGN_A:
            c.english = english
            if english:
                self._name_in_english(c)
            elif self.rng.random() < 0.85:
                c.name = shown.name
        return [self._certificate_page(c, drawn, trap, person, shown, former) for drawn in draw(c)]

    def _name_in_english(self, c):
        roll = self.rng.random()
        c.name = c.person.english.upper() if roll < 0.2 else f"{c.person.english_title} {c.person.english}" if roll < 0.45 else c.person.english

    def _layout(self, trap, platform):
        if trap == "score_report":
            return layouts.ocsc_score_report
        if trap in ("no_date", "english_only"):
            return self.rng.choice(DESIGN_A)
        return layouts.choose(self.rng, platform, self.options.held_out)

    def _empty_truth(self, kind, drawn, trap):
        return {"page": 0, "kind": kind, "layout": drawn.layout, "decidable": False, "why_not": None, "trap": trap, "name": None,
                "staff_id": None, "platform": None, "course": None, "course_code": None, "course_printed": None, "completed_on": None,
                "hours": None, "certified": "no", "sheet": f"k{self.sheets:04d}", "copy_group": f"k{self.sheets:04d}", "certifier": None,
                "fonts": sorted(set(drawn.fonts))}

    def _certificate_page(self, c, drawn, trap, person, shown, former):
        kind = "score_report" if trap == "score_report" else "other" if trap == "template" else "certificate"
        truth = self._empty_truth(kind, drawn, trap or ("former_name" if former else None))
        printed_name = drawn.name or c.name
        why = {**dict.fromkeys(STRANGERS, "not on the staff list"), "homonym": "two people of this name", "template": "no name on it",
               "score_report": "a score report", "no_date": "no completion date",
               "english_only": "no English name on the staff list", "other_platform": "platform not accepted"}.get(trap)
        if trap == "template":
            truth["why_not"] = why
            truth["platform"] = drawn.platform
            return PlannedPage(drawn.html, drawn.size, truth)
        own_course = drawn.platform != "other"
        listed = own_course and self.catalogue.listed(c.course)
        truth.update(decidable=why is None, why_not=why, name=canonical(self._bare(printed_name, c, shown)),
                     staff_id=None if trap in (*STRANGERS, "homonym") else person.staff_id, platform=drawn.platform,
                     course=canonical(c.course.title if listed else (drawn.course or c.course.title)),
                     course_code=(c.course.code or None) if listed else None, course_printed=canonical(drawn.course or c.course.title),
                     completed_on=c.completed.isoformat() if drawn.shows_date else None, hours=c.hours if drawn.shows_hours else None)
        if kind == "score_report":
            truth.update(course=None, course_code=None, course_printed=None, hours=None)
        return PlannedPage(drawn.html, drawn.size, truth)

    @staticmethod
    def _bare(printed, c, shown):
        """The printed name without its title."""
        if re.search("[A-Za-z]", printed):
            return re.sub(r"^(Mr\.|Ms\.) ", "", printed)
        return shown.name

    # --- certified copies ---

    def stamped(self, pages, certified=None):
        """A certified copy of a sheet: the same drawing under a stamp of its own (or none, by lot unless said)."""
        rng = self.rng
        self.instances += 1
        copies = []
        if certified is None:
            certified = rng.random() < CERTIFIED_SHARE
        certifier = rng.choice(self.staff.people) if rng.random() < 0.7 else self.pool.person(rng)
        for page in pages:
            truth = dict(page.truth, sheet=f"{page.truth['copy_group']}-{self.instances}")
            copy = PlannedPage(page.html, page.size, truth)
            if certified and self._takes_stamp(truth):
                self._stamp(copy, certifier)
            copies.append(copy)
        return copies

    def _takes_stamp(self, truth):
        if truth["trap"] == "template":
            return self.rng.random() < 0.1
        return truth["kind"] in ("certificate", "score_report")

    def _stamp(self, page, certifier):
        completed = page.truth["completed_on"]
        completed = datetime.date.fromisoformat(completed) if completed else dates.in_round(self.rng)
        name = f"{certifier.title}{certifier.first} {certifier.last}"
        position = certifier.position or "เจ้าพนักงานธุรการชำนาญงาน"
        room = ROOMS.get(page.truth["layout"], LANDSCAPE_ROOM if page.size[0] > page.size[1] else PORTRAIT_ROOM)
        page.stamp = stamps.draw(self.rng, self.noise, self.shelf, name, position, completed, page.size, room)
        page.truth.update(certified="yes", certifier=certifier.name, stamp=page.stamp.style)

    # --- files ---

    def cases(self):
        """Pack sheets into files until the wanted number of pages is reached."""
        left, number = self.options.count, 0
        levels = self._level_cycle()
        while left > 0:
            number += 1
            level = next(levels)
            pages = self._fill(left)
            left -= len(pages)
            mixed = level != "L0" and "L0" in self.options.levels and len(pages) > 1 and pages[0].truth["kind"] == "certificate" and self.rng.random() < 0.2
            yield self._case(number, level, pages, mixed)

    def _level_cycle(self):
        """Each level once and then by their shares, so that even small sets hold each level."""
        head = list(self.options.levels)
        self.rng.shuffle(head)
        yield from head
        yield from self._deck([(level, LEVEL_SHARES[level]) for level in self.options.levels], 25)

    def _deck(self, weighted, size):
        """An endless row in which each value keeps its share even over short stretches."""
        while True:
            deck = [value for value, share in weighted for _ in range(round(share * size))]
            self.rng.shuffle(deck)
            yield from deck

    def _trap_cycle(self):
        """Every trap once in random order, then by their weights, and so on."""
        while True:
            deck = [trap for trap, _ in TRAPS]
            self.rng.shuffle(deck)
            yield from deck
            for _ in range(len(TRAPS)):
                yield self._pick(TRAPS)

    def _fill(self, left):
        rng = self.rng
        if self.waiting_copies and rng.random() < 0.5 and len(self.waiting_copies[0]) <= left:
            return self.stamped(self.waiting_copies.pop(0))
        roll = rng.random()
        if roll < 0.09 and left >= 3:
            return self._batch(min(left, rng.randint(3, 8)))
        sheet = self._sheet_for(left)
        pages = self.stamped(sheet)
        if roll < 0.20 and 2 * len(sheet) <= left and sheet[0].truth["kind"] == "certificate":
            return pages + self.stamped(sheet)
        if roll < 0.28 and sheet[0].truth["kind"] == "certificate":
            self.waiting_copies.append(sheet)
        return pages

    def _batch(self, room):
        pages = []
        while len(pages) < room:
            if pages and self.rng.random() < 0.12:
                self.sheets += 1
                pages += self.paper("blank")
            else:
                pages += self.stamped(self._sheet_for(room - len(pages)))
        return pages

    def _sheet_for(self, room):
        while True:
            sheet = self.sheet(room)
            if sheet is not None:
                return sheet

    def _case(self, number, level, pages, mixed):
        rng = self.rng
        rotations = []
        for i, page in enumerate(pages):
            page.truth["page"] = i + 1
            if page.stamp and level == "L0":
                page.stamp.typed = rng.random() < TYPED_SHARE
            turned = level != "L0" and not (mixed and i == 0) and rng.random() < ROTATED_SHARE
            rotations.append(rng.choice([90, 180, 270]) if turned else 0)
        return PlannedCase(number, level, pages, mixed, rotations)
