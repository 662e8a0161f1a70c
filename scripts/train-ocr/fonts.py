#!/usr/bin/env python3
"""The fonts that training lines are set in, and the five that are only ever measured with.

    fonts.py            fetch what is missing (npm @fontsource packages) into the font cache and list what there is

The cache is $BAIPRAKAT_FONTS, else ~/.cache/baiprakat-fonts; scripts/generator fills the same folder. No font is committed.
Debian packages used as installed: fonts-thai-tlwg, fonts-arundina, fonts-noto-core, fonts-urw-base35, fonts-croscore,
fonts-liberation, fonts-lato, fonts-comic-neue.
"""
import io
import logging
import os
import subprocess
import tarfile
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

from fontTools import merge
from fontTools.ttLib import TTFont

HELD_OUT = ("niramit", "krub", "kodchasan", "anuphan", "kinnari")

# Thai families on npm, with how often each is drawn: what certificates and offices use comes first.
THAI = {
    "sarabun": 10, "athiti": 4, "prompt": 5, "kanit": 5, "k2d": 2, "koho": 2, "chakra-petch": 2, "bai-jamjuree": 2, "charm": 2,
    "mali": 1.5, "trirong": 2, "taviraj": 2, "ibm-plex-sans-thai": 2, "ibm-plex-sans-thai-looped": 2, "itim": 1.5,
    "sriracha": 1.5, "charmonman": 1, "chonburi": 1, "fahkwang": 1.5, "maitree": 2, "mitr": 2, "pattaya": 0.7, "pridi": 2,
    "srisakdi": 0.5, "thasadith": 1.5, "noto-sans-thai": 2, "noto-sans-thai-looped": 2, "noto-serif-thai": 2,
    "playpen-sans-thai": 0.8,
}
THAI_WEIGHTS = (300, 400, 500, 600, 700)

# Latin families for the English of certificates: text faces, display faces, scripts.
LATIN_TEXT = ["montserrat", "poppins", "roboto", "open-sans", "raleway", "eb-garamond", "lora", "merriweather",
              "libre-baskerville", "cormorant-garamond", "playfair-display", "josefin-sans", "nunito", "roboto-slab",
              "fira-sans", "quicksand", "crimson-text", "source-serif-4", "inter", "oswald", "work-sans", "carlito", "caladea",
              "exo-2", "pt-serif"]
LATIN_DISPLAY = ["cinzel", "bebas-neue", "abril-fatface", "marcellus", "prata", "yeseva-one", "dm-serif-display",
                 "old-standard-tt", "philosopher", "italiana", "courier-prime", "comfortaa", "cinzel-decorative",
                 "archivo-black", "playfair-display-sc", "special-elite",
                 # round and squared capitals (a rounded A looks like ค)
                 "righteous", "baumans", "orbitron", "audiowide", "varela-round", "fredoka", "nova-round", "nova-flat", "oxanium",
                 "michroma", "jura", "julius-sans-one", "syncopate", "unica-one", "museomoderno", "lemonada", "mclaren", "sniglet",
                 "dosis", "offside", "forum", "text-me-one", "federo", "poiret-one", "gruppo"]
LATIN_SCRIPT = ["great-vibes", "dancing-script", "pinyon-script", "allura", "alex-brush", "tangerine", "parisienne", "satisfy",
                "pacifico", "lobster", "caveat", "sacramento", "cookie", "courgette", "kaushan-script", "italianno",
                "patrick-hand", "kalam", "berkshire-swash", "yellowtail",
                "petit-formal-script", "niconne", "playball", "marck-script", "norican", "oleo-script", "merienda", "arizonia", "rochester",
                "rouge-script", "clicker-script", "bilbo-swash-caps", "euphoria-script", "mr-de-haviland", "monsieur-la-doulaise",
                "herr-von-muellerhoff", "imperial-script", "luxurious-script", "corinthia", "ballet", "meow-script", "lovers-quarrel",
                "ephesis", "birthstone", "qwigley", "stalemate", "engagement", "redressed", "sofia", "kristi", "leckerli-one", "grand-hotel",
                "lily-script-one", "damion", "nothing-you-could-do", "style-script", "fondamento", "quintessential", "macondo",
                "ms-madi", "carattere", "gwendolyn", "whisper", "mea-culpa", "updock", "send-flowers", "comforter"]
LATIN_WEIGHTS = (400, 700)
# Families whose small letters look like capitals: what they print is a line of capitals.
CAPITALS_ONLY = ("cinzel", "cinzel-decorative", "bebas-neue", "playfair-display-sc", "julius-sans-one", "syncopate", "unica-one")

SYSTEM_THAI = {"Laksaman": 4, "Garuda": 2, "Norasi": 2, "Loma": 1, "Umpush": 1, "Waree": 1, "Sawasdee": 1, "Purisa": 0.7,
               "TlwgTypist": 0.8, "TlwgTypewriter": 0.8, "TlwgTypo": 0.5, "TlwgMono": 0.3, "ArundinaSans": 1,
               "ArundinaSerif": 1.5, "ArundinaSansMono": 0.3}
SYSTEM_LATIN = ("LiberationSerif", "LiberationSans", "LiberationSansNarrow", "Lato", "ComicNeue", "Z003", "C059", "P052",
                "URWBookman", "URWGothic", "NimbusRoman", "NimbusSans", "DejaVuSerif", "DejaVuSans")


def cache_folder():
    return Path(os.environ.get("BAIPRAKAT_FONTS") or Path.home() / ".cache" / "baiprakat-fonts")


def is_held_out(path):
    return Path(path).name.lower().startswith(HELD_OUT)


def fetch(folder=None):
    """Fetch every missing family; families that the registry does not have are named and left out."""
    folder = Path(folder or cache_folder())
    (folder / "latin").mkdir(parents=True, exist_ok=True)
    wanted = [(name, True) for name in [*THAI, *HELD_OUT[:4]]]
    wanted += [(name, False) for name in LATIN_TEXT + LATIN_DISPLAY + LATIN_SCRIPT]
    with ThreadPoolExecutor(4) as threads:
        for name, problem in threads.map(lambda w: _fetch_package(*w, folder), wanted):
            if problem:
                print(f"left out {name}: {problem}", flush=True)


def _fetch_package(name, thai, folder):
    mark = folder / "latin" / f".{name}-done"
    if mark.exists():
        return name, None
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    try:
        with tempfile.TemporaryDirectory() as temporary:
            subprocess.run(["npm", "pack", "--silent", f"@fontsource/{name}"], cwd=temporary, check=True, capture_output=True)
            with tarfile.open(next(Path(temporary).glob("*.tgz"))) as archive:
                members = {os.path.basename(m.name): m for m in archive.getmembers()}
                for weight in THAI_WEIGHTS if thai else LATIN_WEIGHTS:
                    target = (folder if thai else folder / "latin") / f"{name}-{weight}.ttf"
                    if not target.exists():
                        _join(archive, members, name, weight, ("thai", "latin") if thai else ("latin",), target, temporary)
    except Exception as problem:  # a family that cannot be had is no reason to stop
        return name, f"{type(problem).__name__} {str(problem)[:100]}"
    mark.touch()
    return name, None


def _join(archive, members, name, weight, scripts, target, temporary):
    """A @fontsource package keeps scripts apart; join them so that one TTF draws a mixed line."""
    halves = []
    for script in scripts:
        member = members.get(f"{name}-{script}-{weight}-normal.woff2")
        if member is None:
            return
        font = TTFont(io.BytesIO(archive.extractfile(member).read()), recalcTimestamp=False)
        font.flavor = None
        half = os.path.join(temporary, f"{script}.ttf")
        font.save(half)
        halves.append(half)
    if len(halves) == 1:
        os.replace(halves[0], target)
    else:
        merge.Merger().merge(halves).save(target)


@lru_cache(maxsize=None)
def coverage(path):
    return frozenset(TTFont(path, lazy=True, fontNumber=0).getBestCmap())


def _system_files():
    return sorted(str(p) for root in ("/usr/share/fonts", "/usr/local/share/fonts") for p in Path(root).rglob("*")
                  if p.suffix in (".ttf", ".otf"))


def family(path):
    return Path(path).stem.rsplit("-", 1)[0]


def shelf(held_out):
    """Two lists of (path, weight): fonts that draw Thai, and fonts for lines without any Thai."""
    folder = cache_folder()
    thai, latin = [], []
    for path in sorted(folder.glob("*.ttf")):
        weight = path.stem.rsplit("-", 1)[1]
        if is_held_out(path) != held_out or family(path) not in {**THAI, **dict.fromkeys(HELD_OUT, 1)}:
            continue
        share = {400: 1.0, 700: 0.7, 500: 0.7, 600: 0.5, 300: 0.4}.get(int(weight), 0.3)
        thai.append((str(path), share * (1 if held_out else THAI[family(path)])))
    for path in _system_files():
        name = Path(path).name.split(".")[0]
        base, _, style = name.partition("-")
        slant = 0.3 if "Italic" in style or "Oblique" in style else 1.0
        if base.lower() in HELD_OUT:
            if held_out and path.endswith(".ttf"):
                thai.append((path, slant))
        elif held_out:
            continue
        elif base in SYSTEM_THAI and path.endswith(".ttf"):
            thai.append((path, SYSTEM_THAI[base] * slant / 2))
        elif base in ("NotoSansThai", "NotoSerifThai", "NotoLoopedThai") and style in ("Regular", "Bold"):
            thai.append((path, 0.7))
        elif base in SYSTEM_LATIN and "Oblique" not in style and "BoldIta" not in style:
            latin.append((path, 0.5 * slant))
    if not held_out:
        for path in sorted((folder / "latin").glob("*.ttf")):
            latin.append((str(path), 0.4 if family(path) in LATIN_SCRIPT else 1.0))
    return thai, latin


if __name__ == "__main__":
    fetch()
    for held in (False, True):
        t, la = shelf(held)
        print("held out" if held else "training", len(t), "Thai files,", len(la), "Latin files")
