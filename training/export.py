"""Writes a checkpoint as ONNX: model.onnx with int8 weights, vocabulary.txt, checksums; on request the float model too."""
from __future__ import annotations

import argparse
import hashlib
import random
from pathlib import Path

import onnx

from language_model import trees
from language_model.checkpoint import load, weights
from language_model.onnx_writer import write
from language_model.rounding import moments
from language_model.windows import Window, windows_of
from language_model.words import WordPieces

_WINDOWS = 250
"""How many windows of text the rounding looks at."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=Path(".work/model.pt"), help="a checkpoint, or an exported model")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"), help="folder of the treebanks whose text the rounding looks at")
    parser.add_argument("--base", type=Path, default=Path(".work/base"), help="folder of the jars with base weights")
    parser.add_argument("--out", type=Path, default=Path(".work/export"), help="folder to write to")
    parser.add_argument("--average", type=Path, help="checkpoint or exported model; the mean of its weights and the checkpoint's is written")
    parser.add_argument("--float", action="store_true", help="write float.onnx as well")
    arguments = parser.parse_args()
    network, base = load(arguments.checkpoint, arguments.base)
    if arguments.average:
        other = weights(arguments.average)
        network.load_state_dict({name: (value + other[name]) / 2 for name, value in network.state_dict().items()})
    arguments.out.mkdir(parents=True, exist_ok=True)
    seen = moments(network, _windows(arguments.corpora, base.pieces(arguments.base)))
    onnx.save(write(network, base, seen), str(arguments.out / "model.onnx"))
    if arguments.float:
        onnx.save(write(network, base), str(arguments.out / "float.onnx"))
    vocabulary = base.vocabulary(arguments.base)
    ordered = sorted(vocabulary, key=vocabulary.__getitem__)
    (arguments.out / "vocabulary.txt").write_text("\n".join(ordered) + "\n", encoding="utf-8")
    sums = [f"{_sha256(path)}  {path.name}" for path in (arguments.out / "model.onnx", arguments.out / "vocabulary.txt")]
    (arguments.out / "SHA256SUMS").write_text("\n".join(sums) + "\n", encoding="utf-8")
    print(f"{arguments.out / 'model.onnx'}: {(arguments.out / 'model.onnx').stat().st_size / 1e6:.1f} MB")


def _windows(corpora: Path, pieces: WordPieces) -> list[Window]:
    documents = [document for treebank in trees.TREEBANKS for document in trees.read(corpora, treebank, "train")]
    windows = [window for document in documents for window in windows_of(document, pieces, packed=True)]
    return random.Random(1).sample(windows, _WINDOWS)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
