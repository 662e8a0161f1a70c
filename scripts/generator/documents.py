"""Files as an office hands them in: PDF, TIFF, JPEG, PNG, BMP, WebP."""
import time
from pathlib import Path

from PIL import Image

from . import chromium

FIXED_TIME = time.struct_time((2023, 9, 15, 9, 0, 0, 4, 258, 0))
EXTENSIONS = {"pdf_image": "pdf", "pdf_born_digital": "pdf", "pdf_mixed": "pdf", "jpeg": "jpg", "jpeg_exif": "jpg",
              "png": "png", "tiff": "tif", "bmp": "bmp", "webp": "webp"}


def choose_format(level, mode, pages, rng):
    """A file format that offices really use for such a scan; several pages only fit PDF and TIFF."""
    if level == "L0":
        return "pdf_born_digital"
    if pages > 1:
        return "tiff" if rng.random() < (0.35 if mode == "1" else 0.12) else "pdf_image"
    if level == "L4":
        return rng.choices(["jpeg", "jpeg_exif", "webp", "pdf_image"], [0.45, 0.35, 0.08, 0.12])[0]
    if mode == "1":
        return rng.choices(["pdf_image", "tiff", "png"], [0.5, 0.4, 0.1])[0]
    return rng.choices(["pdf_image", "jpeg", "png" if mode == "L" else "jpeg", "tiff", "bmp" if mode == "L" else "pdf_image", "webp"],
                       [0.52, 0.24, 0.07, 0.08, 0.05, 0.04])[0]


def save_images(worn, kind, target):
    """Write worn pages as one file."""
    images = [_as_image(page) for page in worn]
    first, dpi, quality = images[0], worn[0].dpi, worn[0].quality
    if kind == "pdf_image":
        first.save(target, "PDF", save_all=True, append_images=images[1:], resolution=dpi, quality=quality,
                   creationDate=FIXED_TIME, modDate=FIXED_TIME)
    elif kind == "tiff":
        compression = {"1": "group4", "L": "tiff_lzw", "RGB": "jpeg"}[worn[0].mode]
        options = {"quality": quality} if compression == "jpeg" else {}
        first.save(target, "TIFF", save_all=True, append_images=images[1:], compression=compression, dpi=(dpi, dpi), **options)
    elif kind == "jpeg":
        first.save(target, "JPEG", quality=quality, dpi=(dpi, dpi))
    elif kind == "jpeg_exif":
        _save_with_orientation(first, target, quality)
    elif kind == "webp":
        first.save(target, "WEBP", quality=max(60, quality))
    else:
        first.save(target, kind.upper(), dpi=(dpi, dpi))


def _as_image(page):
    if page.mode == "1":
        return Image.fromarray(page.pixels).convert("1", dither=Image.Dither.NONE)
    return Image.fromarray(page.pixels)


def _save_with_orientation(image, target, quality):
    """A phone stores the picture lying on its side and says so in EXIF (6: turn 90 degrees clockwise to view)."""
    exif = Image.Exif()
    exif[0x0112] = 6
    image.transpose(Image.Transpose.ROTATE_90).save(target, "JPEG", quality=quality, exif=exif)


def save_mixed(born_digital, worn, target):
    """A PDF whose first page is born-digital and whose others are scans."""
    folder = Path(target).parent
    scans, head = folder / ".scans.pdf", folder / ".head.pdf"
    save_images(worn, "pdf_image", scans)
    chromium.extract(born_digital, head)
    count = len(worn)
    chromium.extract([(head, n) for n in range(1, len(born_digital) + 1)] + [(scans, n) for n in range(1, count + 1)], target)
    scans.unlink()
    head.unlink()


def file_name(kind, number, rng, taken):
    """Useless or Thai names; never the same twice (letter case aside)."""
    extension = EXTENSIONS[kind]
    while True:
        pattern = rng.choice(["scan{n:04d}", "Scan_{d}", "IMG_{d}_{t}", "{d}{t}", "Doc{n}", "img{n:03d}", "New Scan ({n})", "สแกน{n:04d}",
                              "ใบประกาศ {n}", "ใบประกาศนียบัตร ({n})", "รับรองสำเนา_{n}", "เกียรติบัตร e-learning {n}", "ส่งงาน{n}",
                              "LINE_ALBUM_{d}_{n}", "SKM_C258{d}{t}"])
        if kind.startswith("jpeg") and rng.random() < 0.4:
            pattern = "IMG_{d}_{t}"
        name = pattern.format(n=number, d=f"2023{rng.randint(4, 9):02d}{rng.randint(1, 28):02d}",
                              t=f"{rng.randint(8, 17):02d}{rng.randint(0, 59):02d}{rng.randint(0, 59):02d}")
        suffix = extension.upper() if rng.random() < 0.1 else extension
        if kind == "tiff" and rng.random() < 0.3:
            suffix = "tiff"
        full = f"{name}.{suffix}"
        if full.lower() not in taken:
            taken.add(full.lower())
            return full
