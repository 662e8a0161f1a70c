"""Unpacks and packs .traineddata files with Tesseract's own tools (combine_tessdata, unicharset_extractor, combine_lang_model)."""
import shutil
import subprocess
import tempfile
from pathlib import Path

import text

# Without preserved spaces Tesseract sets a blank between all Thai letters.
CONFIG = "preserve_interword_spaces 1\n"


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]}: {done.stderr.strip()}")
    return done


def unpack(traineddata, folder):
    """(path of the .lstm part, its characters in order)"""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    run("combine_tessdata", "-u", traineddata, folder / "base.")
    return folder / "base.lstm", read_unicharset(folder / "base.lstm-unicharset")


def read_unicharset(path):
    characters = [line.split(" ")[0] for line in Path(path).read_text(encoding="utf-8").split("\n")[1:] if line]
    characters[0] = " "
    return characters


def starter(folder):
    """A .traineddata with the character set and a pass-through recoder; returns (its path, the characters)."""
    folder = Path(folder)
    target = folder / "start" / "start.traineddata"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        letters = folder / "characters.txt"
        letters.write_text("\n".join(c for c in text.CHARACTERS) + "\n", encoding="utf-8")
        run("unicharset_extractor", "--norm_mode", "3", "--output_unicharset", folder / "unicharset", letters)
        scripts = folder / "scripts"
        scripts.mkdir(exist_ok=True)
        (scripts / "radical-stroke.txt").write_text("4e00\t1.0\n")       # asked for, and of no use to Thai
        run("combine_lang_model", "--input_unicharset", folder / "unicharset", "--script_dir", scripts, "--output_dir", folder,
            "--lang", "start", "--pass_through_recoder")
    with tempfile.TemporaryDirectory() as temporary:
        run("combine_tessdata", "-u", target, Path(temporary) / "s.")
        characters = read_unicharset(Path(temporary) / "s.lstm-unicharset")
    missing = set(text.CHARACTERS) - set(characters)
    if missing:
        raise SystemExit(f"not in the character set: {missing}")
    return target, characters


def pack(start, lstm, target, integer):
    """Puts a network into a copy of the starter; as 8-bit integers if asked."""
    target = Path(target)
    with tempfile.TemporaryDirectory() as temporary:
        made = Path(temporary) / target.name
        shutil.copy(start, made)
        made.chmod(0o644)
        config = Path(temporary) / f"{target.stem}.config"
        config.write_text(CONFIG)
        network = Path(temporary) / f"{target.stem}.lstm"
        shutil.copy(lstm, network)
        run("combine_tessdata", "-o", made, network, config)
        if integer:
            run("combine_tessdata", "-c", made)
        shutil.copyfile(made, target)
