"""Reader of Universal Dependencies treebanks in CoNLL-U."""
from __future__ import annotations

import gzip
from pathlib import Path
from typing import Iterator

from .labels import RELATIONS, UPOS, XPOS, IGNORED
from .sentences import Document, Sentence
from .words import Word

TREEBANKS = ("ewt", "gum")


def read(corpora: Path, treebank: str, split: str) -> list[Document]:
    """Documents of one part of a treebank. Words have no offsets: begin and end count words of the document."""
    documents: list[Document] = []
    for name, rows in _sentences(corpora / f"ud/{treebank}-{split}.conllu.gz"):
        if not documents or documents[-1].name != name:
            documents.append(Document(name, []))
        documents[-1].sentences.append(_sentence(rows))
    return documents


def _sentences(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    name, rows = "", []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if line.startswith("# newdoc id"):
                name = line.partition("=")[2].strip()
            elif len(columns) == 10 and columns[0].isdigit():
                rows.append(columns)
            elif not line.strip() and rows:
                yield name, rows
                rows = []


def _sentence(rows: list[list[str]]) -> Sentence:
    words = [Word(row[1], i, i + 1) for i, row in enumerate(rows)]
    targets = {"upos": [UPOS.index(row[3]) for row in rows],
               "xpos": [XPOS.index(row[4]) if row[4] in XPOS else IGNORED for row in rows]}
    return Sentence(words, targets, heads=[int(row[6]) for row in rows], relations=[_relation(row[7]) for row in rows])


def _relation(name: str) -> int:
    known = next((r for r in (name, name.partition(":")[0]) if r in RELATIONS), "dep")
    return RELATIONS.index(known)
