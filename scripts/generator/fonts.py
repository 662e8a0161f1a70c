"""The fonts that documents are set in: fetched once from npm (@fontsource) into a cache, plus what the system has.

Held-out fonts are never used by a development set, so that a held-out set shows what an unseen typeface does.
"""
import io
import logging
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

WEIGHTS = (400, 500, 700)

# family -> npm package
DEVELOPMENT_PACKAGES = ["sarabun", "athiti", "prompt", "kanit", "k2d", "koho", "chakra-petch", "bai-jamjuree", "charm",
                        "mali", "trirong", "taviraj", "ibm-plex-sans-thai", "ibm-plex-sans-thai-looped", "itim",
                        "sriracha", "charmonman"]
HELD_OUT_PACKAGES = ["niramit", "krub", "kodchasan", "anuphan"]

SYSTEM_FILES = {
    "laksaman": ("Laksaman.ttf", "Laksaman-Bold.ttf"),
    "garuda": ("Garuda.ttf", "Garuda-Bold.ttf"),
    "norasi": ("Norasi.ttf", "Norasi-Bold.ttf"),
    "loma": ("Loma.ttf", "Loma-Bold.ttf"),
    "umpush": ("Umpush.ttf", "Umpush-Bold.ttf"),
    "waree": ("Waree.ttf", "Waree-Bold.ttf"),
    "sawasdee": ("Sawasdee.ttf", "Sawasdee-Bold.ttf"),
    "purisa": ("Purisa.ttf", "Purisa-Bold.ttf"),
    "tlwgtypist": ("TlwgTypist.ttf", "TlwgTypist-Bold.ttf"),
    "kinnari": ("Kinnari.ttf", "Kinnari-Bold.ttf"),
}
SYSTEM_HELD_OUT = {"kinnari"}

# What a family is good for; a layout asks for a role.
DEVELOPMENT_ROLES = {
    "loopless": ["athiti", "prompt", "kanit", "k2d", "koho", "chakra-petch", "bai-jamjuree", "ibm-plex-sans-thai"],
    "book": ["sarabun", "laksaman", "garuda", "norasi", "trirong", "taviraj", "ibm-plex-sans-thai-looped", "umpush",
             "loma", "waree"],
    "official": ["sarabun", "sarabun", "sarabun", "laksaman", "laksaman", "norasi"],
    "ornamental": ["charm", "charmonman", "sawasdee", "trirong", "kanit"],
    "handwriting": ["mali", "itim", "sriracha", "charmonman", "purisa"],
    "stamp": ["sarabun", "laksaman", "tlwgtypist", "garuda", "umpush"],
}
HELD_OUT_ROLES = {
    "loopless": ["kodchasan", "anuphan"],
    "book": ["niramit", "krub", "kinnari"],
    "official": ["niramit", "kinnari", "krub"],
    "ornamental": ["kinnari", "kodchasan"],
    "handwriting": ["kodchasan", "niramit"],
    "stamp": ["krub", "niramit", "kinnari"],
}


def cache_folder():
    return Path(os.environ.get("BAIPRAKAT_FONTS") or Path.home() / ".cache" / "baiprakat-fonts")


def fetch(folder=None):
    """Fetch and merge every missing family into the cache folder; returns that folder."""
    folder = Path(folder or cache_folder())
    folder.mkdir(parents=True, exist_ok=True)
    for package in DEVELOPMENT_PACKAGES + HELD_OUT_PACKAGES:
        if not (folder / f"{package}-400.ttf").exists():
            _fetch_package(package, folder)
    for name in SYSTEM_FILES:
        for weight, file in zip((400, 700), SYSTEM_FILES[name]):
            target = folder / f"{name}-{weight}.ttf"
            if not target.exists():
                shutil.copy(_system_file(file), target)
    return folder


def _system_file(name):
    for root in ("/usr/share/fonts", str(Path.home() / ".fonts"), "/usr/local/share/fonts"):
        for path in sorted(Path(root).rglob(name)):
            return path
    sys.exit(f"{name} is missing: install the package fonts-thai-tlwg")


def _fetch_package(package, folder):
    """A @fontsource package keeps the Thai and Latin halves apart; join them so that one TTF draws a mixed line."""
    from fontTools import merge
    from fontTools.ttLib import TTFont
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run(["npm", "pack", "--silent", f"@fontsource/{package}"], cwd=temporary, check=True,
                       stdout=subprocess.DEVNULL)
        with tarfile.open(next(Path(temporary).glob("*.tgz"))) as archive:
            members = {os.path.basename(m.name): m for m in archive.getmembers()}
            for weight in WEIGHTS:
                halves = []
                for script in ("thai", "latin"):
                    member = members.get(f"{package}-{script}-{weight}-normal.woff2")
                    if member is None:
                        break
                    font = TTFont(io.BytesIO(archive.extractfile(member).read()), recalcTimestamp=False)
                    font.flavor = None
                    half = os.path.join(temporary, f"{script}.ttf")
                    font.save(half)
                    halves.append(half)
                if len(halves) == 2:
                    merge.Merger().merge(halves).save(folder / f"{package}-{weight}.ttf")


class FontShelf:
    """The families one run may use, and where their files lie."""

    def __init__(self, held_out, folder=None):
        self.folder = fetch(folder)
        self.held_out = held_out
        self.roles = HELD_OUT_ROLES if held_out else DEVELOPMENT_ROLES

    def pick(self, rng, role):
        return rng.choice(self.roles[role])

    def prefer(self, rng, genuine, role, share=0.7):
        """The genuine typeface of a template for most development sheets, otherwise a substitute."""
        if not self.held_out and rng.random() < share:
            return genuine
        return self.pick(rng, role)

    def file(self, family, weight=400):
        for candidate in (weight, 700 if weight > 500 else 400, 400):
            path = self.folder / f"{family}-{candidate}.ttf"
            if path.exists():
                return path
        raise FileNotFoundError(f"no font file for {family}")

    def css(self):
        """@font-face rules for every family on the shelf."""
        families = sorted({family for group in self.roles.values() for family in group})
        rules = []
        for family in families:
            for weight in WEIGHTS:
                path = self.folder / f"{family}-{weight}.ttf"
                if path.exists():
                    rules.append(f"@font-face{{font-family:'{family}';font-weight:{weight};"
                                 f"src:url('{path.resolve().as_uri()}')}}")
        return "\n".join(rules)


if __name__ == "__main__":
    print(fetch())
