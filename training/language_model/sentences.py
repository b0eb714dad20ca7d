"""Sentences with gold targets, as every reader produces them, and the rule which documents are kept out of training."""
from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

from .labels import IGNORED
from .words import Word, sentence_spans, words_in


@dataclass
class Sentence:
    """Words with targets per head. A head without an entry is not annotated here.

    `heads` are 1-based positions of syntactic heads, 0 for the root. `chains` number coreferent event mentions at their first word.
    `gold` keeps the annotated spans (begin, end, type) in offsets of the document for scoring, aligned with words or not.
    """
    words: list[Word]
    targets: dict[str, list[int]] = field(default_factory=dict)
    heads: list[int] | None = None
    relations: list[int] | None = None
    chains: list[int] | None = None
    gold: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass
class Document:
    """Sentences in text order, of one corpus; `topic` groups documents that may tell of the same events."""
    name: str
    sentences: list[Sentence]
    topic: str = ""


def held_out(name: str) -> bool:
    """Whether a document belongs to the fifth that is kept for development: decided by a hash of its name."""
    return hashlib.sha1(name.encode()).digest()[0] % 5 == 0


def records(path: Path) -> Iterator[dict]:
    """Objects of a JSON Lines file, gzipped or not."""
    with (gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")) as lines:
        yield from map(json.loads, lines)


def sentences_of(record: dict) -> list[list[Word]]:
    """Words of each sentence, in the corpus's own sentences where it has them."""
    text = record["text"]
    spans = record.get("sentences") or sentence_spans(text)
    return [words for begin, end in spans if (words := words_in(text, begin, end))]


def word_range(words: list[Word], begin: int, end: int) -> range | None:
    """Positions of the words that a span covers exactly, or None where it cuts through a word."""
    inside = [i for i, word in enumerate(words) if begin <= word.begin and word.end <= end]
    if not inside or words[inside[0]].begin != begin or words[inside[-1]].end != end:
        return None
    return range(inside[0], inside[-1] + 1)


def blank(words: list[Word], target: int = IGNORED) -> list[int]:
    return [target] * len(words)
