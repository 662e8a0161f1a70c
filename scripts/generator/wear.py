"""What an office does to a page: scanners, photocopiers and phones. Takes and gives images as numpy arrays."""
from dataclasses import dataclass

import cv2
import numpy as np

LEVELS = ("L0", "L1", "L2", "L3", "L4")


@dataclass
class Worn:
    """A worn page image: 3 channels (RGB), 1 channel (grey) or booleans-as-0/255 (bilevel)."""
    pixels: np.ndarray
    mode: str                # RGB, L or 1
    dpi: int
    quality: int
    pale_ink_kept: float = 1.0


@dataclass
class Machine:
    """The settings of one scanning session: every page of a document goes through the same machine."""
    level: str
    dpi: int
    mode: str
    quality: int
    threshold: int = 0
    adaptive: int = 0        # 0: one threshold for the whole sheet; otherwise how much darker than its surroundings ink is
    copies: int = 1


def machine(level, rng, small=False):
    """Choose a machine for a document; small keeps file sizes down for samples that live in the repository."""
    if level == "L1":
        return Machine(level, 300, rng.choices(["RGB", "L"], [0.8, 0.2])[0], 55 if small else rng.randint(84, 92))
    if level == "L2":
        return Machine(level, 200, rng.choices(["RGB", "L"], [0.6, 0.4])[0], 50 if small else rng.randint(60, 80))
    if level == "L3":
        return Machine(level, 200 if small else rng.choice([200, 200, 300]), rng.choices(["1", "L"], [0.75, 0.25])[0], rng.randint(55, 75),
                       threshold=rng.choice([rng.randint(196, 214), rng.randint(150, 185)]), adaptive=rng.randint(10, 30) if rng.random() < 0.35 else 0,
                       copies=rng.choices([1, 2], [0.7, 0.3])[0])
    return Machine(level, 170 if small else 220, "RGB", 55 if small else rng.randint(72, 86))


def wear(page, by, rng, noise, band=None):
    """Put one clean RGB page through a machine. band is the (top, bottom) share of the page that holds pale ink to keep track of."""
    if by.level == "L1":
        return _clean_scan(page, by, rng, noise)
    if by.level == "L2":
        return _office_scan(page, by, rng, noise)
    if by.level == "L3":
        return _photocopy(page, by, rng, noise, band)
    return _phone_photo(page, by, rng, noise)


def _grey(page):
    return cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)


def _turn(page, degrees, border=(255, 255, 255)):
    h, w = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1)
    return cv2.warpAffine(page, matrix, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT,
                          borderValue=border if page.ndim == 3 else border[0])


def _add_noise(page, noise, sigma):
    """Sensor noise; the pattern is drawn once per page and quantised, which is much faster than floats."""
    grain = np.empty(page.shape, np.int16)
    cv2.randn(grain, 0, sigma)
    return np.clip(page.astype(np.int16) + grain, 0, 255).astype(np.uint8)


def _field(shape, noise, low, high, cells=4):
    """A smooth random field of multipliers."""
    coarse = noise.uniform(low, high, (cells, cells)).astype(np.float32)
    return cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)


def _scale(page, factor):
    factor = factor[..., None] if page.ndim == 3 else factor
    return np.clip(page * factor, 0, 255).astype(np.uint8)


def _edge_shadow(page, rng):
    """The dark strip of an open lid or the spine along one side."""
    h, w = page.shape[:2]
    depth = rng.uniform(0.25, 0.6)
    reach = int(rng.uniform(0.015, 0.05) * w)
    strip = 1 - depth * np.exp(-np.arange(w, dtype=np.float32) / max(1, reach))
    if rng.random() < 0.5:
        strip = strip[::-1]
    return _scale(page, np.repeat(strip[None, :], h, 0))


def _clean_scan(page, by, rng, noise):
    page = page if by.mode == "RGB" else _grey(page)
    page = _turn(page, rng.uniform(-0.35, 0.35))
    page = _add_noise(page, noise, rng.uniform(1, 2.5))
    return Worn(page, by.mode, by.dpi, by.quality)


def _office_scan(page, by, rng, noise):
    page = page if by.mode == "RGB" else _grey(page)
    paper = rng.randint(225, 255)
    page = _turn(page, rng.uniform(-2, 2), border=(paper,) * 3 if rng.random() < 0.7 else (60, 60, 60))
    page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.35, 0.8))
    page = _scale(page, _field(page.shape, noise, 0.93, 1.03))
    low, high = rng.uniform(0, 35), rng.uniform(228, 252)
    page = (low + page.astype(np.float32) * ((high - low) / 255)).astype(np.uint8)
    if rng.random() < 0.6:
        page = _edge_shadow(page, rng)
    page = _add_noise(page, noise, rng.uniform(2, 6))
    return Worn(page, by.mode, by.dpi, by.quality)


def _photocopy(page, by, rng, noise, band):
    grey = _grey(page)
    kept = 1.0
    for copy in range(by.copies):
        grey = _turn(grey, rng.uniform(-1.2, 1.2) if copy == 0 else rng.uniform(-0.6, 0.6))
        grey = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.5, 0.9) * by.dpi / 200)
        grey = _scale(grey, _field(grey.shape, noise, 0.95, 1.04))
        if by.mode == "1" or copy < by.copies - 1:
            ink = _thresholded(grey, by)
            if band and copy == 0:
                kept = _kept(page, ink, band)
            grey = _toner(ink, by, rng, noise)
        else:
            grey = _contrast(grey, rng)
    if by.mode == "L":
        grey = _add_noise(grey, noise, rng.uniform(3, 8))
    return Worn(grey, by.mode, by.dpi, by.quality, kept)


def _thresholded(grey, by):
    if by.adaptive:
        block = int(by.dpi / 4) | 1
        return cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, block, by.adaptive)
    return cv2.threshold(grey, by.threshold, 255, cv2.THRESH_BINARY)[1]


def _kept(page, ink, band):
    """Which share of the ink in a band of the clean page is still there after the threshold."""
    top, bottom = (int(page.shape[0] * share) for share in band)
    was = np.count_nonzero(_grey(page)[top:bottom] < 225)
    now = np.count_nonzero(ink[top:bottom] == 0)
    return min(1.0, now / was) if was else 1.0


def _toner(ink, by, rng, noise):
    """Specks and drop-outs, thin or fat strokes."""
    ink = ink.copy()
    h, w = ink.shape
    for value, share in ((0, rng.uniform(0.00002, 0.0004)), (255, rng.uniform(0.00002, 0.0003))):
        count = int(h * w * share)
        ys, xs = noise.integers(0, h - 2, count), noise.integers(0, w - 2, count)
        for dy, dx in ((0, 0), (0, 1), (1, 0)):
            ink[ys + dy, xs + dx] = value
    roll = rng.random()
    kernel = np.ones((2, 2), np.uint8)
    if roll < 0.2:
        ink = cv2.erode(ink, kernel)
    elif roll < 0.3 and by.dpi >= 300:
        ink = cv2.dilate(ink, kernel)
    if rng.random() < 0.3:
        x = rng.randint(0, w - 8)
        ink[:, x:x + rng.randint(1, 3)] = 0
    return ink


def _contrast(grey, rng):
    """A copier set too dark or too light."""
    gain = rng.uniform(1.05, 1.3)
    return np.clip((grey.astype(np.float32) - 128) * gain + 128 + rng.uniform(-5, 15), 0, 255).astype(np.uint8)


def _phone_photo(page, by, rng, noise):
    h, w = page.shape[:2]
    margin = rng.uniform(0.03, 0.12)
    frame_w, frame_h = int(w * (1 + 2 * margin)), int(h * (1 + 2 * margin))
    longest = max(frame_w, frame_h)
    target = rng.randint(2800, 3200) if by.dpi >= 200 else 2000
    factor = target / longest
    frame_w, frame_h = int(frame_w * factor), int(frame_h * factor)
    inset_x, inset_y = frame_w * margin * 0.8, frame_h * margin * 0.8
    jitter = 0.025 * target

    def corner(x, y):
        return [x + rng.uniform(-jitter, jitter), y + rng.uniform(-jitter, jitter)]

    source = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    aim = np.float32([corner(inset_x, inset_y), corner(frame_w - inset_x, inset_y),
                      corner(frame_w - inset_x, frame_h - inset_y), corner(inset_x, frame_h - inset_y)])
    matrix = cv2.getPerspectiveTransform(source, aim)
    photo = _table_top(frame_h, frame_w, rng, noise)
    sheet = cv2.warpPerspective(page, matrix, (frame_w, frame_h), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((h, w), 255, np.uint8), matrix, (frame_w, frame_h))
    shadow = cv2.GaussianBlur(np.roll(mask, (12, 12), (0, 1)), (0, 0), 14).astype(np.float32) / 255
    photo = _scale(photo, 1 - 0.45 * shadow)
    photo[mask > 127] = sheet[mask > 127]
    light = _field(photo.shape, noise, 0.68, 1.04, cells=3)
    photo = _scale(photo, light)
    tint = np.float32([rng.uniform(0.94, 1.0), rng.uniform(0.94, 0.99), rng.uniform(0.84, 0.99)])
    photo = np.clip(photo * tint, 0, 255).astype(np.uint8)
    photo = cv2.GaussianBlur(photo, (0, 0), rng.uniform(0.7, 2.0) * target / 3000)
    photo = _add_noise(photo, noise, rng.uniform(2, 7))
    return Worn(photo, "RGB", 72, by.quality)


def _table_top(height, width, rng, noise):
    """A wooden or plain desk."""
    base = np.float32(rng.choice([[132, 92, 58], [168, 128, 88], [92, 90, 88], [198, 196, 190], [70, 52, 40]]))
    grain = noise.normal(0, 1, (max(2, height // 6), 8)).astype(np.float32)
    grain = cv2.resize(grain, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(base + grain[..., None] * rng.uniform(3, 10), 0, 255).astype(np.uint8)


def rotate(page, degrees):
    """Turn a page clockwise by 0, 90, 180 or 270 degrees."""
    return np.ascontiguousarray(np.rot90(page, -degrees // 90)) if degrees else page
