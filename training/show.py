"""Shows what an exported model says of sentences, one a line on standard input: show.py --onnx model.onnx < sentences.txt"""
from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

from language_model.decoding import best_sequence, spans, tree
from language_model.encoder import E5_SMALL, MINILM
from language_model.labels import RELATIONS, TAGGERS
from language_model.onnx_reader import read
from language_model.outputs import Checkpoint, Output
from language_model.sentences import Document, Sentence
from language_model.windows import Window, windows_of
from language_model.words import Word, words_in


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--onnx", type=Path, required=True)
    parser.add_argument("--base", type=Path, default=Path(".work/base"), help="folder of the jars with base weights")
    parser.add_argument("--fast", action="store_true", help="the model is the small variant")
    arguments = parser.parse_args()
    model = Checkpoint(read(arguments.onnx).eval())
    pieces = (MINILM if arguments.fast else E5_SMALL).pieces(arguments.base)
    for line in filter(None, map(str.strip, sys.stdin)):
        document = Document(line, [Sentence(words_in(line, 0, len(line)))])
        [window] = windows_of(document, pieces, packed=False)
        for _, output in model.outputs([window], ("names", "timeml", "triggers", "upos")):
            print(_shown(line, document.sentences[0].words, window, output), end="\n\n")


def _shown(line: str, words: list[Word], window: Window, output: Output) -> str:
    heads = np.array([0] + tree(output.scores["arcs"][1:]))
    relations = output.relations(heads)[1:]
    relations[:, RELATIONS.index("root")] = np.where(heads[1:] == 0, np.inf, -np.inf)
    arcs = [f"{word.form} <{RELATIONS.names[relations[i].argmax()]}- {words[heads[i + 1] - 1].form if heads[i + 1] else 'ROOT'}"
            for i, word in enumerate(words)]
    parts = [line, f"  names: {_chunks(line, words, output, 'names')}", f"  triggers: {_chunks(line, words, output, 'triggers')}",
             f"  TimeML: {_chunks(line, words, output, 'timeml')}", "  tree: " + ", ".join(arcs)]
    return "\n".join(parts)


def _chunks(line: str, words: list[Word], output: Output, head: str) -> str:
    logs = output.scores[head][1:]
    tags = best_sequence(logs - np.log(np.exp(logs - logs.max(1, keepdims=True)).sum(1, keepdims=True)) - logs.max(1, keepdims=True), TAGGERS[head])
    return ", ".join(line[words[b].begin:words[e - 1].end] + (f" ({kind})" if head == "names" else "") for b, e, kind in spans(tags)) or "none"


if __name__ == "__main__":
    main()
