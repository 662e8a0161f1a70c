"""HTML to born-digital PDF with headless Chromium, many pages to a run, and PDF to pixels with poppler."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np

PAGES_PER_RUN = 60
STYLE = """
@page portrait{size:210mm 297mm;margin:0} @page landscape{size:297mm 210mm;margin:0}
html,body{margin:0;padding:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
section{position:relative;overflow:hidden;break-after:page;break-inside:avoid}
section.portrait{page:portrait;width:210mm;height:297mm} section.landscape{page:landscape;width:297mm;height:210mm}
"""


def print_pages(pages, fonts_css, folder):
    """Print [(html, (width, height) in mm)] and give the (PDF path, page number) of each."""
    where = []
    for run, start in enumerate(range(0, len(pages), PAGES_PER_RUN)):
        chunk = pages[start:start + PAGES_PER_RUN]
        sections = "".join(f'<section class="{"landscape" if size[0] > size[1] else "portrait"}">{html}</section>'
                           for html, size in chunk)
        source = Path(folder) / f"run{run}.html"
        source.write_text(f'<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>-</title><style>{fonts_css}{STYLE}</style>'
                          f"</head><body>{sections}</body></html>", encoding="utf-8")
        target = source.with_suffix(".pdf")
        _chromium(source, target)
        _check_page_count(target, len(chunk))
        where += [(target, number) for number in range(1, len(chunk) + 1)]
    return where


def _chromium(source, target):
    program = next((p for p in ("chromium", "chromium-browser", "google-chrome") if shutil.which(p)), None)
    if program is None:
        sys.exit("Chromium is missing")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run([program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--allow-file-access-from-files", f"--user-data-dir={profile}", "--no-pdf-header-footer",
                        f"--print-to-pdf={target}", source.resolve().as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)


def _check_page_count(pdf, expected):
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    found = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    if found != expected:
        sys.exit(f"{pdf.name} has {found} pages where {expected} were drawn: some layout runs over its page")


def rasterise(pdf, number, dpi):
    """One page as an RGB array."""
    data = subprocess.run(["pdftoppm", "-r", str(dpi), "-f", str(number), "-l", str(number), str(pdf)], check=True,
                          capture_output=True).stdout
    return cv2.cvtColor(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)


def extract(pages, target):
    """Join single pages [(PDF path, page number)] of printed PDFs into one PDF, byte for byte the same each time."""
    with tempfile.TemporaryDirectory() as folder:
        singles = []
        for i, (pdf, number) in enumerate(pages):
            single = os.path.join(folder, f"{i}-%d.pdf")
            subprocess.run(["pdfseparate", "-f", str(number), "-l", str(number), str(pdf), single], check=True)
            singles.append(single.replace("%d", str(number)))
        if len(singles) == 1:
            shutil.copy(singles[0], target)
        else:
            subprocess.run(["pdfunite", *singles, str(target)], check=True)
    make_timeless(target)


def make_timeless(pdf):
    """Replace the dates (by others of the same length) and the random file identifier, which stands behind all offsets."""
    data = Path(pdf).read_bytes()
    data = re.sub(rb"\(D:\d{14}([^)]*)\)", lambda m: b"(D:20230915090000" + m.group(1) + b")", data)
    body, trailer, end = data.rpartition(b"trailer")
    end = re.sub(rb"/ID *\[.*?\] */Root", b"/ID [<" + b"0" * 32 + b"> <" + b"0" * 32 + b">] /Root", end, count=1, flags=re.DOTALL)
    Path(pdf).write_bytes(body + trailer + end)
