#!/usr/bin/env python3
"""Line images as the program's cutter hands them to Tesseract, with their text.

    render.py SEED COUNT OUT.pkl [held | neighbours [trained]]

OUT.pkl is a list of dicts: image (grey, as cut), line (the same as Tesseract scales it: lstmio.HEIGHT pixels high), text, kind, wear, font.
'held' takes the held-out fonts, names and titles, and one wear after the other; so does 'neighbours', whose lines are Thai names with a
letter exchanged for one that looks like it, and the usual name in 'usual': a recogniser that has learned names by heart reads that. With 'trained'
such names are of the typefaces and names to train on.
"""
import os
import pickle
import random
import re
import sys
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

import fonts
import lstmio
import text as texts

WEARS = {"clean": 8, "scan": 20, "low": 20, "copy": 20, "photo": 12, "stamped": 10, "dim": 20}
WIDEST = 1400
FAINTEST = 8           # of 255: what the letters' mean must differ from the paper's by, or the copier has left nothing to read


@lru_cache(maxsize=600)
def _font(path, size):
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)


class Renderer:
    def __init__(self, seed, held_out, neighbours=False):
        self.neighbours = neighbours
        self.rng = random.Random(seed)
        self.noise = np.random.default_rng(seed)
        self.held_out = held_out
        self.sampler = texts.Sampler(self.rng, held_out)
        self.thai, self.latin = fonts.shelf(held_out)
        self.wears = list(WEARS)
        self.count = 0

    def sample(self):
        while True:
            made = self._junk() if not self.held_out and self.rng.random() < 0.02 else self._line()
            if made is None:
                continue
            line = scaled_by_tesseract(made["image"])
            if 24 <= line.shape[1] <= WIDEST and made["image"].shape[0] >= 12:
                self.count += 1
                return {**made, "line": line}

    def _line(self):
        r = self.rng
        if self.neighbours:
            kind, (text, usual) = "thai", self.sampler.neighbour()
        else:
            kind, text = self.sampler.line()
        path = self._choose_font(text)
        if path is None:
            return None
        if fonts.family(path) in fonts.CAPITALS_ONLY:
            text = text.upper()
        elif fonts.family(path) in fonts.LATIN_SCRIPT and re.search("[A-Z]{3}", text):     # nobody can read script capitals in a row
            text = text.title()
        wear = self.wears[self.count % len(self.wears)] if self.held_out else r.choices(self.wears, WEARS.values())[0]
        image = self._page_strip(text, path, wear)
        if image is None:
            return None
        sample = {"image": image, "text": text, "kind": kind, "wear": wear, "font": Path(path).stem}
        return {**sample, "usual": usual} if self.neighbours else sample

    def _choose_font(self, text):
        letters = {ord(c) for c in text if c != " "}
        shelf = self.latin if self.latin and not any(c >= "\u0e00" for c in text) and self.rng.random() < 0.55 else self.thai
        for path, _ in self.rng.choices(shelf, [w for _, w in shelf], k=6):
            if letters <= fonts.coverage(path):
                return path
        return None

    # -- ink ---------------------------------------------------------------------------------------------------------------

    def _page_strip(self, text, path, wear):
        """Sets the line with its surroundings at twice the capture's resolution, wears it, cuts it."""
        r = self.rng
        letter = {"clean": r.uniform(17, 44), "scan": r.uniform(13, 44), "low": r.triangular(8.5, 24, 13), "copy": r.triangular(12, 44, 24),
                  "photo": r.uniform(12, 34), "stamped": r.uniform(13, 40), "dim": r.uniform(11, 34)}[wear]
        drawn = max(2 * letter, 30) if letter < 26 else letter * 1.25
        size = self._size_for(path, text, drawn)
        if not 12 <= size <= 240:
            return None
        font = _font(path, size)
        left, top, right, bottom = font.getbbox(text)
        if right - left < 8 or (right - left) * lstmio.HEIGHT / (drawn * 1.95) > WIDEST:
            return None
        pad = int(drawn * 1.6)
        width, height = right - left + 2 * pad, bottom - top + 2 * pad
        ink = Image.new("L", (width, height), 0)
        pen = ImageDraw.Draw(ink)
        self._set(pen, text, font, pad - left, pad - top, size)
        crowded = r.random() < 0.2
        if crowded:
            self._neighbours(pen, font, pad, height, drawn)
        ink = np.asarray(ink)
        box = [pad, pad, pad + right - left, pad + bottom - top]
        if not self.held_out and r.random() < 0.3:      # a narrower or wider typeface
            stretch = r.uniform(0.82, 1.2)
            ink = cv2.resize(ink, None, fx=stretch, fy=1, interpolation=cv2.INTER_LINEAR)
            box[0], box[2] = box[0] * stretch, box[2] * stretch
        if not self.held_out and r.random() < 0.25:
            ink = self._warp(ink, drawn)
        if not self.held_out and r.random() < 0.1:
            ink = self._slant(ink, box)
        if r.random() < 0.6:
            ink = self._bend(ink)
        if r.random() < 0.3:
            ink = self._thicken(ink, drawn)
        factor = letter / drawn
        strip = self._capture(ink, factor, letter, wear)
        if contrast(ink, strip) < FAINTEST:
            return None
        box = [v * factor for v in box]
        stray = 0 if crowded else 0.5 if wear == "dim" else 0 if self.held_out else 0.06
        return self._cut(strip, box, letter, stray, cv2.BORDER_REPLICATE if wear == "dim" else cv2.BORDER_CONSTANT)

    def _size_for(self, path, text, drawn):
        probe = "น" if any("ก" <= c <= "๛" for c in text) else ("N" if text.upper() == text else "n")
        font = _font(path, 100)
        _, top, _, bottom = font.getbbox(probe)
        return round(100 * drawn / max(20, bottom - top))

    def _set(self, pen, text, font, x, y, size):
        if self.rng.random() < 0.08 and not any(c >= "\u0e00" for c in text):   # spaced capitals and titles
            gap = self.rng.uniform(0.02, 0.22) * size
            total = font.getlength(text)
            if total + gap * len(text) < pen.im.size[0] - x:
                for letter in text:
                    pen.text((x, y), letter, font=font, fill=255)
                    x += font.getlength(letter) + gap
                return
        pen.text((x, y), text, font=font, fill=255)

    def _neighbours(self, pen, font, pad, height, drawn):
        """Letters of the rows above and below, near enough for their tails to reach into the cut."""
        ascent, descent = font.getmetrics()
        for where in self.rng.choice([(-1,), (1,), (-1, 1)]):
            words = self.sampler.line()[1]
            gap = self.rng.uniform(0.1, 0.5) * drawn
            y = pad - gap - ascent - descent * 0.6 if where < 0 else height - pad + gap - ascent * 0.3
            pen.text((pad * self.rng.uniform(0, 3), y), words, font=font, fill=255)

    def _bend(self, ink):
        r = self.rng
        height, width = ink.shape
        degrees = r.uniform(-0.5, 0.5) if width > 500 else r.uniform(-1.6, 1.6)
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
        matrix[0, 1] += r.uniform(-0.12, 0.12) if r.random() < 0.5 else 0
        return cv2.warpAffine(ink, matrix, (width, height), flags=cv2.INTER_LINEAR)

    def _slant(self, ink, box):
        """Makes an oblique of an upright typeface, and widens the box by as much as its corners move."""
        slope = self.rng.uniform(0.12, 0.32)
        middle = (box[1] + box[3]) / 2
        reach = slope * (box[3] - box[1]) / 2
        box[0], box[2] = max(0, box[0] - reach), min(ink.shape[1], box[2] + reach)
        return cv2.warpAffine(ink, np.float32([[1, -slope, slope * middle], [0, 1, 0]]), ink.shape[1::-1], flags=cv2.INTER_LINEAR)

    def _warp(self, ink, drawn):
        """Moves the strokes about smoothly by some hundredths of a letter, as no two typefaces draw a letter alike (elastic distortion,
        Simard et al. 2003)."""
        height, width = ink.shape
        cells = max(2, round(1.5 * height / drawn)), max(2, round(1.5 * width / drawn))
        reach = drawn * self.rng.uniform(0.01, 0.04)
        dx, dy = (cv2.resize(self.noise.normal(0, reach, cells).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
                  for _ in range(2))
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        return cv2.remap(ink, x + dx, y + dy, cv2.INTER_LINEAR)

    def _thicken(self, ink, drawn):
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2, 2) if drawn < 36 else (3, 3))
        return cv2.dilate(ink, kernel) if self.rng.random() < 0.55 else cv2.erode(ink, kernel)

    # -- paper, machine ----------------------------------------------------------------------------------------------------

    def _capture(self, ink, factor, letter, wear):
        """What the program sees of the strip: grey, darkest channel, background evened."""
        r = self.rng
        small = cv2.resize(ink, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        paper, colour = self._colours(wear)
        page = paper + small[..., None] * (colour - paper) if paper.ndim == 3 else \
            paper[None, None] + small[..., None] * (colour - paper)[None, None]
        if wear in ("scan", "photo", "stamped", "low") and r.random() < 0.3 or r.random() < 0.05:
            page = self._pattern(page)
        if wear == "stamped" or r.random() < 0.05:
            page = self._strokes(page, letter)
        if r.random() < 0.07:
            y = r.randrange(page.shape[0])
            page[y:y + max(1, round(letter * 0.07))] = np.minimum(page[y:y + max(1, round(letter * 0.07))], r.uniform(0, 160))
        page = self._machine(page, letter, wear)
        grey = _darkest(page) if page.ndim == 3 and r.random() < 0.8 else page.mean(axis=2) if page.ndim == 3 else page
        grey = grey.astype(np.float32)
        if wear != "dim" and r.random() < 0.85:
            grey = self._even(grey, letter)
        if r.random() < 0.12:
            grey = cv2.blur(grey, (3, 3))
        return np.clip(grey, 0, 255).astype(np.uint8)

    def _colours(self, wear):
        r = self.rng
        ink = r.choices([(15, 15, 15), (60, 60, 60), (31, 170, 239), (90, 45, 20), (40, 90, 190), (150, 60, 25), (60, 60, 190), (110, 110, 110)],
                        [55, 8, 12, 8, 5, 4, 4, 4])[0]
        white = r.choices([(255, 255, 255), (235, 248, 252), (245, 240, 232), (232, 232, 232), (200, 225, 240)], [60, 14, 10, 10, 6])[0]
        ink = np.clip(np.array(ink, np.float32) + r.uniform(-12, 25), 0, 255)
        white = np.clip(np.array(white, np.float32) + r.uniform(-18, 5), 0, 255)
        if wear != "copy" and r.random() < 0.03:      # a plate: pale letters on a coloured ground
            ink, white = np.array((250, 250, 250), np.float32), np.array(r.choice([(60, 130, 235), (120, 60, 30), (40, 40, 40)]), np.float32)
        return white, ink

    def _pattern(self, page):
        """Guilloche: families of thin pale waves, or a soft tint."""
        r = self.rng
        height, width = page.shape[:2]
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        depth = np.array([r.uniform(0, 55) for _ in range(3)], np.float32)
        if r.random() < 0.6:
            wave = np.zeros((height, width), np.float32)
            for _ in range(r.randint(1, 3)):
                period, swing = r.uniform(4, 18), r.uniform(0, 14)
                phase = (y + r.uniform(-1, 1) * x + swing * np.sin(x * r.uniform(0.01, 0.15) + r.uniform(0, 6))) / period
                wave = np.maximum(wave, (np.abs(phase % 1 - 0.5) < r.uniform(0.06, 0.2)).astype(np.float32))
        else:
            wave = 0.5 + 0.5 * np.sin(x * r.uniform(0, 0.05) + y * r.uniform(-0.1, 0.1) + r.uniform(0, 6))
        return page - wave[..., None] * depth

    def _strokes(self, page, letter):
        """Signatures and stamps across the line: dark, coloured, or taken out by the colour separation and then white."""
        r = self.rng
        height, width = page.shape[:2]
        mask = np.zeros((height, width), np.uint8)
        for _ in range(r.randint(1, 3)):
            form = r.random()
            thick = max(1, round(letter * r.uniform(0.05, 0.16)))
            if form < 0.6:
                n = r.randint(4, 9)
                start, span = r.uniform(-0.1, 0.9) * width, min(width, letter * r.uniform(4, 16))
                xs = start + np.sort(self.noise.uniform(0, span, n))
                ys = self.noise.uniform(-0.2, 1.2, n) * height
                t = np.linspace(0, n - 1, 12 * n)
                points = np.stack([np.interp(t, range(n), xs), np.interp(t, range(n), ys)], 1)
                points = cv2.blur(points.astype(np.float32), (1, 9))
                cv2.polylines(mask, [points.astype(np.int32)], False, 255, thick, cv2.LINE_AA)
            elif form < 0.8:
                centre = (int(r.uniform(0, width)), int(r.uniform(-1, 2) * height))
                cv2.circle(mask, centre, int(letter * r.uniform(2, 6)), 255, thick, cv2.LINE_AA)
            else:
                a = (int(r.uniform(0, width)), int(r.uniform(-1, 2) * height))
                cv2.line(mask, a, (a[0] + int(r.uniform(-1, 1) * width), a[1] + int(r.uniform(-1, 1) * height)), 255, thick, cv2.LINE_AA)
        colour = np.array(r.choices([(150, 60, 30), (30, 30, 30), (255, 255, 255), (60, 60, 200)], [4, 3, 4, 2])[0], np.float32)
        share = mask[..., None] / 255 * r.uniform(0.5, 1)
        if colour[0] == 255:
            return page * (1 - share) + colour * share
        return np.minimum(page, page * (1 - share) + colour * share)

    def _machine(self, page, letter, wear):
        r = self.rng
        if wear == "clean":
            return _jpeg(page, r.randint(85, 96)) if r.random() < 0.5 else page
        if wear in ("scan", "stamped"):
            page = _blur(page, r.uniform(0.2, 0.06 * letter ** 0.5 + 0.5)) if r.random() < 0.7 else page
            page = self._light(page, 0.9) if r.random() < 0.5 else page
            return _jpeg(self._grain(page, r.uniform(1, 6)), r.randint(60, 92))
        if wear == "low":
            page = _blur(page, r.uniform(0.2, 0.75)) if r.random() < 0.7 else page
            page = _jpeg(self._grain(page, r.uniform(0, 6)), r.randint(35, 85))
            if r.random() < 0.3:                       # enlarged by a PDF renderer afterwards
                f = r.uniform(1.2, 2.2)
                page = cv2.resize(page, None, fx=f, fy=f, interpolation=r.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC]))
                page = cv2.resize(page, None, fx=1 / f, fy=1 / f, interpolation=cv2.INTER_AREA)
            return page
        if wear == "photo":
            if r.random() < 0.35:                      # a shaky hand
                n = r.choice([3, 3, 5]) if letter > 18 else 3
                kernel = np.zeros((n, n), np.float32)
                cv2.line(kernel, (0, r.randrange(n)), (n - 1, r.randrange(n)), 1)
                page = cv2.filter2D(page, -1, kernel / kernel.sum())
            page = _blur(page, r.uniform(0.3, 0.05 * letter))
            page = self._light(page, 0.6)
            page = np.clip(page * r.uniform(0.65, 1) + r.uniform(0, 25), 0, 255)
            return _jpeg(self._grain(page, r.uniform(2, 10)), r.randint(45, 88))
        return self._dim(page, letter) if wear == "dim" else self._photocopy(page, letter)

    def _photocopy(self, page, letter):
        r = self.rng
        grey = page @ np.array([0.114, 0.587, 0.299], np.float32) if r.random() < 0.7 else _darkest(page)
        copies = r.choices([1, 2], [0.7, 0.3])[0]
        for _ in range(copies):
            grey = _blur(grey, r.uniform(0.3, 0.035 * letter + 0.4))
            grey = self._grain(self._light(grey, 0.92), r.uniform(1, 9))
            how = r.random()
            if how < 0.45:
                # a threshold between ink and paper: what is on the wrong side altogether would leave no text to read
                dark, light = np.percentile(grey, 1), np.percentile(grey, 90)
                level = dark + (light - dark) * r.uniform(0.3, 0.8)
                grey = np.where(grey < level, 0, 255).astype(np.float32)
            elif how < 0.75:
                block = int(letter * r.uniform(1.2, 3)) | 1
                grey = cv2.adaptiveThreshold(np.clip(grey, 0, 255).astype(np.uint8), 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C,
                                             cv2.THRESH_BINARY, max(3, block), r.uniform(6, 16)).astype(np.float32)
            else:
                light = np.percentile(grey, 90)
                grey = np.clip((grey - light * r.uniform(0.2, 0.4)) * r.uniform(1.5, 2.6), 0, 255)
            if r.random() < 0.5:
                dots = self.noise.random(grey.shape) < r.uniform(0.0003, 0.006)
                if r.random() < 0.5:
                    dots = cv2.dilate(dots.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
                grey[dots] = r.choice([0, 0, 255])
        if r.random() < 0.45:
            grey = _jpeg(self._grain(_blur(grey, r.uniform(0.3, 0.7)), r.uniform(0, 5)), r.randint(50, 85))
        return grey

    def _dim(self, page, letter):
        """Grey paper and faded ink that no one has evened: shadows, weave, coarse sampling, grain, dots, now and then a poor threshold."""
        r = self.rng
        ink, paper = r.uniform(0, 115), r.uniform(150, 255)
        grey = _darkest(page)
        grey = ink + (grey - grey.min()) * ((max(paper, ink + 70) - ink) / max(1, np.ptp(grey)))
        height, width = grey.shape
        if r.random() < 0.35:
            y, x = np.mgrid[0:height, 0:width].astype(np.float32)
            grey = grey + r.uniform(3, 16) * np.sin((x * r.uniform(0.3, 9) + y * r.uniform(-9, 9)) / letter + r.uniform(0, 6))
        if r.random() < 0.4:
            grey = self._light(grey, r.uniform(0.7, 0.95))
        if r.random() < 0.15:
            grey = self._strokes(grey[..., None], letter)[..., 0]
        if r.random() < 0.6:
            grey = _coarse(grey, max(r.uniform(0.4, 1), 8 / letter), r.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC]))
        if r.random() < 0.5:
            grey = _blur(grey, r.uniform(0.2, 0.035 * letter + 0.1))
        if r.random() < 0.6:
            grey = self._grain(grey, r.uniform(1, 15))
        if r.random() < 0.15:
            grey[self.noise.random(grey.shape) < r.uniform(0.0005, 0.006)] = r.choice([0, 255])
        if r.random() < 0.2:
            return cv2.threshold(np.clip(grey, 0, 255).astype(np.uint8), 0, 255, cv2.THRESH_OTSU | cv2.THRESH_BINARY)[1].astype(np.float32)
        return _jpeg(grey, r.randint(25, 90)) if r.random() < 0.5 else grey

    def _grain(self, page, sigma):
        return page + self.noise.standard_normal(page.shape, np.float32) * sigma

    def _light(self, page, low):
        field = cv2.resize(self.noise.uniform(low, 1.03, (2, 4)).astype(np.float32), page.shape[1::-1], interpolation=cv2.INTER_LINEAR)
        return page * (field[..., None] if page.ndim == 3 else field)

    def _even(self, grey, letter):
        """The program divides by the paper's own brightness, so that paper is 250."""
        n = max(3, int(letter * self.rng.uniform(0.8, 2))) | 1
        paper = cv2.blur(cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((n, n), np.uint8)), (2 * n + 1, 2 * n + 1))
        return grey * (250 / np.maximum(paper, 60))

    # -- the cut -----------------------------------------------------------------------------------------------------------

    def _cut(self, strip, box, letter, stray, border):
        """stray: how likely the row is not in the cut's middle; border: what is set around a strip that ends within the cut"""
        r = self.rng
        left, top, right, bottom = box
        middle = (top + bottom) / 2
        above, below = max(middle - top, 0.75 * letter), max(bottom - middle, 0.75 * letter)
        margin = letter * r.choice([0.22, 0.22, 0.22, 0.5, r.uniform(-0.05, 0.8)])
        y0, y1 = int(middle - above - margin + r.uniform(-0.08, 0.08) * letter), int(middle + below + margin + r.uniform(-0.08, 0.08) * letter)
        if r.random() < stray:
            off = round(r.uniform(0, 0.6) * (y1 - y0))
            y0, y1 = (y0 - off, y1) if r.random() < 0.5 else (y0, y1 + off)
        side = 2 * margin if margin > 0 and r.random() < 0.8 else r.uniform(0.05, 1.5) * letter
        x0, x1 = int(left - side), int(right + side)
        height, width = strip.shape
        cut = strip[max(0, y0):min(height, y1), max(0, x0):min(width, x1)]
        if cut.size == 0:
            return None
        cut = dark_on_light(cut)
        return cv2.copyMakeBorder(cut, max(0, -y0), max(0, y1 - height), max(0, -x0), max(0, x1 - width), border, value=250)

    # -- what is no text ---------------------------------------------------------------------------------------------------

    def _junk(self):
        """Scribbles, ornament, noise: to be read as nothing."""
        r = self.rng
        height, width = r.randint(30, 70), r.randint(60, 420)
        page = np.full((height, width, 3), r.uniform(235, 255), np.float32)
        letter = height / 2
        if r.random() < 0.6:
            for _ in range(r.randint(1, 3)):
                page = self._strokes(page, letter)
        else:
            page = self._pattern(page * 0.98)
        page = self._machine(page, letter, r.choice(["scan", "photo"]))
        return {"image": np.clip(_darkest(page), 0, 255).astype(np.uint8), "text": "", "kind": "none", "wear": "none", "font": ""}


def dark_on_light(line):
    """Turns over a line of pale letters on a dark ground, as the program does: the ground is the median, and its ink lies farther from it."""
    darkest, ground, lightest = np.percentile(line, (1, 50, 99))
    return 255 - line if lightest - ground > ground - darkest else line


def contrast(ink, strip):
    """How far the letters' mean lies from the paper between them, 0–255. ink: 255 where letters were set, of any size; strip: what became of it."""
    ink = cv2.resize(ink, strip.shape[1::-1], interpolation=cv2.INTER_AREA)
    letters, paper = strip[ink > 128], strip[cv2.dilate(ink, np.ones((5, 5), np.uint8)) < 13]
    return abs(float(letters.mean()) - float(np.median(paper))) if letters.size and paper.size else 255.0


def _darkest(page):
    """The darkest channel of each pixel."""
    return np.minimum(np.minimum(page[..., 0], page[..., 1]), page[..., 2])


def _blur(page, sigma):
    return cv2.GaussianBlur(page, (0, 0), max(0.1, sigma))


def _coarse(page, factor, enlarge):
    """Sampled more coarsely and enlarged again."""
    small = cv2.resize(page, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return cv2.resize(small, page.shape[1::-1], interpolation=enlarge)


def _jpeg(page, quality):
    data = cv2.imencode(".jpg", np.clip(page, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return cv2.imdecode(data, cv2.IMREAD_COLOR if page.ndim == 3 else cv2.IMREAD_GRAYSCALE).astype(np.float32)


def scaled_by_tesseract(image):
    """lstmio.HEIGHT pixels high as Leptonica's pixScale does it: area map or linear interpolation, then a light unsharp mask."""
    factor = lstmio.HEIGHT / image.shape[0]
    width = max(1, round(image.shape[1] * factor))
    if factor == 1:
        return image
    page = cv2.resize(image, (width, lstmio.HEIGHT), interpolation=cv2.INTER_AREA if factor < 0.7 else cv2.INTER_LINEAR).astype(np.float32)
    if factor < 0.7:
        page += 0.2 * (page - cv2.blur(page, (3, 3)))
    elif factor < 1.4:
        page += 0.4 * (page - cv2.blur(page, (5, 5)))
    return np.clip(page, 0, 255).astype(np.uint8)


def main():
    seed, count, out = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    neighbours = "neighbours" in sys.argv[4:]
    held_out = sys.argv[4:] in (["held"], ["neighbours"])
    cv2.setNumThreads(1)
    renderer = Renderer(seed, held_out, neighbours)
    samples = [renderer.sample() for _ in range(count)]
    if not held_out:                    # the network only needs the scaled line
        for sample in samples:
            del sample["image"]
    temporary = out.with_suffix(".part")
    with open(temporary, "wb") as file:
        pickle.dump(samples, file)
    os.replace(temporary, out)


if __name__ == "__main__":
    main()
