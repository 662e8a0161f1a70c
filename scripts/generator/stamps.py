"""Certified-copy blocks: stamped, typed or handwritten, drawn as transparent images that lie on the sheet."""
import base64
import io
import math
from dataclasses import dataclass
from html import escape

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from . import dates

PIXELS_PER_MM = 9
INKS = {"blue": (28, 52, 150), "black": (25, 25, 30), "violet": (96, 40, 140), "red": (170, 30, 40)}

DEVELOPMENT_STYLES = ["lines", "lines", "typed", "handwritten", "boxed", "heading"]
HELD_OUT_STYLES = ["oval", "ruled", "handwritten"]
DEVELOPMENT_WORDS = ["สำเนาถูกต้อง", "สำเนาถูกต้อง", "รับรองสำเนาถูกต้อง"]
HELD_OUT_WORDS = ["สำเนาถูกต้อง", "รับรองสำเนาถูกต้อง", "ขอรับรองว่าเป็นสำเนาถูกต้อง"]


@dataclass(frozen=True)
class Room:
    """Where people certify such a sheet: a band in shares of the page height, and how often at the left, the right, in the middle."""
    top: float
    bottom: float
    sides: tuple = (0.42, 0.40, 0.18)
    top_left_share: float = 0.5


@dataclass
class Stamp:
    """A certified-copy block ready to be laid on a page: an RGBA image and its place in millimetres."""
    image: Image.Image
    left: float
    top: float
    certifier: str
    style: str
    font: str
    lines: tuple = ()
    typed: bool = False

    @property
    def size(self):
        return self.image.width / PIXELS_PER_MM, self.image.height / PIXELS_PER_MM

    def html(self):
        """The block as something laid over the page: a picture, or typed text as a PDF editor's text tool leaves it."""
        width, height = self.size
        place = f"position:absolute;left:{self.left:.1f}mm;top:{self.top:.1f}mm;width:{width:.1f}mm"
        if self.typed:
            lines = "<br>".join(escape(line) or "&nbsp;" for line in self.lines)
            return f"<div style=\"{place};text-align:center;color:#1c3496;font:400 12pt/1.35 '{self.font}'\">{lines}</div>"
        return f'<img src="{_data_url(self.image)}" style="{place};height:{height:.1f}mm">'


def draw(rng, noise, shelf, certifier, position, completed, page_size, room):
    """One certification on a sheet."""
    style = rng.choice(HELD_OUT_STYLES if shelf.held_out else DEVELOPMENT_STYLES)
    family = shelf.pick(rng, "handwriting" if style == "handwritten" else "stamp")
    pen = INKS[rng.choices(["blue", "black", "violet"], [0.65, 0.25, 0.1])[0]]
    ink = pen if style == "handwritten" else INKS[rng.choices(["blue", "black", "violet", "red"], [0.4, 0.3, 0.25, 0.05])[0]]
    day = dates.later(rng, completed)
    day = dates.short(day, two_digits=rng.random() < 0.7) if rng.random() < 0.75 else dates.full(day, era="")
    if rng.random() < 0.7:
        day = dates.thai_digits(day)
    heading = rng.choice(HELD_OUT_WORDS if shelf.held_out else DEVELOPMENT_WORDS)
    lines = [f"({certifier})", position, day]
    if style == "heading":
        lines = [] if rng.random() < 0.4 else [f"({certifier})"]
    image = _block(rng, shelf.file(family, 400), shelf.file(family, 700), style, heading, lines, ink, pen)
    image = image.rotate(rng.gauss(0, 3.2), expand=True, resample=Image.BICUBIC)
    image = _uneven_ink(image, noise, rng.uniform(0.05, 0.35) if style not in ("typed", "handwritten") else 0.04)
    left, top = _place(rng, image, page_size, room)
    return Stamp(image, left, top, certifier, style, family, (heading, "", *lines))


def _block(rng, regular, bold, style, heading, lines, ink, pen):
    mm = PIXELS_PER_MM
    handwritten = style == "handwritten"
    size = rng.uniform(4.2, 5.4) * mm
    head_font = ImageFont.truetype(str(bold), int(size * 1.1), layout_engine=ImageFont.Layout.RAQM)
    font = ImageFont.truetype(str(regular), int(size), layout_engine=ImageFont.Layout.RAQM)
    width = int(max([head_font.getlength(heading)] + [font.getlength(t) for t in lines]) + 10 * mm)
    step = int(size * 1.45)
    gap = int(rng.uniform(6, 10) * mm)
    height = step * (1 + len(lines)) + gap + 8 * mm
    image = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    pencil = ImageDraw.Draw(image)
    y = 3 * mm
    _centred(pencil, heading, head_font, width, y, ink)
    y += step
    _scribble(rng, pencil, width, y, gap, pen)
    if style in ("lines", "ruled") and rng.random() < 0.6:
        dots = "." * 28
        _centred(pencil, dots, font, width, y + gap - int(size * 1.1), ink)
    y += gap
    for i, line in enumerate(lines):
        wobble = rng.randint(-mm, mm) if handwritten else 0
        by_hand = i == len(lines) - 1 and len(lines) > 1 and style in ("lines", "boxed", "oval", "ruled")
        _centred(pencil, line, font, width + 2 * wobble, y, pen if by_hand else ink)
        y += step
    frame = max(2, mm // 4)
    if style == "boxed":
        pencil.rectangle([frame, frame, width - frame, height - frame], outline=ink, width=frame)
    elif style == "oval":
        grown = Image.new("RGBA", (int(width * 1.3), int(height * 1.45)), (255, 255, 255, 0))
        grown.paste(image, ((grown.width - width) // 2, (grown.height - height) // 2))
        ring = ImageDraw.Draw(grown)
        for inset in (frame, 5 * frame):
            ring.ellipse([inset, inset, grown.width - inset, grown.height - inset], outline=ink, width=frame)
        image = grown
    elif style == "ruled":
        pencil.line([0, frame, width, frame], fill=ink, width=frame)
        pencil.line([0, height - frame, width, height - frame], fill=ink, width=frame)
    return image


def _centred(pencil, content, font, width, y, colour):
    pencil.text(((width - font.getlength(content)) / 2, y), content, font=font, fill=colour + (255,))


def _scribble(rng, pencil, width, y, height, colour):
    """A pen signature that runs over its line."""
    points, loops, phase = [], rng.uniform(2.5, 6), rng.uniform(0, 6)
    span = min(width * 0.8, 42 * PIXELS_PER_MM)
    start = (width - span) / 2
    for i in range(160):
        t = i / 159
        swing = math.sin(loops * math.tau * t + phase) * (0.75 - 0.45 * t) + 0.3 * math.sin(17 * t + phase)
        x = start + span * t + math.cos(loops * math.tau * t) * span * 0.06
        points.append((x, y + height * (0.45 + 0.55 * swing)))
    pencil.line(points, fill=colour + (255,), width=rng.randint(4, 6), joint="curve")


def _data_url(image):
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _uneven_ink(image, noise, strength):
    """Rubber stamps print unevenly: the alpha channel gets a cloudy texture."""
    alpha = np.asarray(image.getchannel("A")).astype(np.float32)
    coarse = noise.random((max(2, image.height // 24), max(2, image.width // 24))).astype(np.float32)
    cloud = np.asarray(Image.fromarray((coarse * 255).astype(np.uint8)).resize(image.size, Image.BICUBIC)).astype(np.float32) / 255
    alpha *= np.clip(1 - strength * 1.6 * cloud, 0.25, 1)
    image = image.copy()
    image.putalpha(Image.fromarray(alpha.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.6)))
    return image


def _place(rng, image, page_size, room):
    """Mostly along the bottom, sometimes over the signature or the frame, sometimes in a top corner."""
    width, height = page_size
    w, h = image.width / PIXELS_PER_MM, image.height / PIXELS_PER_MM
    at_left, at_right = rng.uniform(4, 25), width - w - rng.uniform(4, 25)
    if rng.random() < 0.14:
        return (at_left if rng.random() < room.top_left_share else at_right), rng.uniform(2, 8)
    lowest = height * room.bottom - h
    highest = min(lowest, height * room.top)
    left = rng.choices([at_left, at_right, (width - w) / 2 + rng.uniform(-20, 20)], room.sides)[0]
    return max(1, left), rng.uniform(highest, lowest)
