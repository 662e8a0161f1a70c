#!/usr/bin/env python3
"""Turns a checkpoint into Tesseract models: a float one and the 8-bit one that is shipped.

    export.py WORK CHECKPOINT.pt FOLDER [--base FILE.traineddata]

writes FOLDER/baiprakat-float.traineddata and FOLDER/baiprakat.traineddata. The base gives the frame of the network file: Debian's tha
or an earlier model of this project.
"""
import argparse
import tempfile
from pathlib import Path

import lstmio
import network
import package
import train

DEBIAN_THAI = "/usr/share/tesseract-ocr/5/tessdata/tha.traineddata"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work")
    parser.add_argument("checkpoint")
    parser.add_argument("folder")
    parser.add_argument("--base", default=DEBIAN_THAI)
    args = parser.parse_args()
    model, saved = train.load_checkpoint(args.checkpoint)
    start, characters = package.starter(args.work)
    if characters != saved["characters"]:
        raise SystemExit("the checkpoint was trained with another character set")
    folder = Path(args.folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        lstm, _ = package.unpack(args.base, temporary)
        frame, rest = lstmio.load(lstm)
        made = Path(temporary) / "made.lstm"
        lstmio.save(made, network.to_tesseract(model, frame), rest, network.specification(model))
        package.pack(start, made, folder / "baiprakat-float.traineddata", integer=False)
        package.pack(start, made, folder / "baiprakat.traineddata", integer=True)
    for name in ("baiprakat-float", "baiprakat"):
        print(name, (folder / f"{name}.traineddata").stat().st_size, "bytes")


if __name__ == "__main__":
    main()
