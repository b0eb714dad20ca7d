"""Words of raw text with their offsets, and what the network sees of a word: its lower-cased pieces and its shape class."""
from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

SHAPES = 8
"""Number of shape classes (one is spare), fed through the token type embedding because the pieces are lower case."""

_WORD = re.compile(r"""
    (?:[^\W\d_]\.){2,}                # U.S.
  | \d+(?:[.,:]\d+)+                  # 1,200.50
  | \w+?(?=n['’]t\b) | n['’]t\b       # do|n't
  | ['’](?:s|re|ve|ll|d|m)\b          # it|'s
  | \w+
  | ([^\w\s])\1*                      # -- ...
""", re.VERBOSE | re.IGNORECASE)
_SENTENCE_END = re.compile(r"\n+|(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z])")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|St|Jr|Sr|Inc|Corp|Co|vs|No)|\b[A-Z])\.$")
_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u00ad": ""})


@dataclass(frozen=True)
class Word:
    """A word of a text: its form and its place, in code points."""
    form: str
    begin: int
    end: int


def words_in(text: str, begin: int, end: int) -> list[Word]:
    return [Word(match.group(), begin + match.start(), begin + match.end()) for match in _WORD.finditer(text[begin:end])]


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Sentence spans of text whose corpus gives none: line ends, and full stops before a capital that close no abbreviation."""
    spans, begin = [], 0
    for match in _SENTENCE_END.finditer(text):
        if "\n" not in match.group() and _ABBREVIATION.search(text[begin:match.start()]):
            continue
        spans.append((begin, match.end()))
        begin = match.end()
    return [(b, e) for b, e in spans + [(begin, len(text))] if text[b:e].strip()]


def shape_of(form: str) -> int:
    """Class of a word's spelling: 0 lower case, 1 Capitalised, 2 UPPER CASE, 3 mIxed, 4 with a digit, 5 no letter, 6 one capital."""
    if any(c.isdigit() for c in form):
        return 4
    if not any(c.isalpha() for c in form):
        return 5
    if form == form.lower():
        return 0
    if len(form) == 1:
        return 6
    if form == form.upper():
        return 2
    return 1 if form[0].isupper() and form[1:] == form[1:].lower() else 3


class WordPieces:
    """BERT's uncased WordPiece over single words, accents stripped and typographic quotes and dashes made plain."""

    def __init__(self, vocabulary: dict[str, int]):
        self.vocabulary = vocabulary
        self.cls, self.sep, self.unknown = (vocabulary[t] for t in ("[CLS]", "[SEP]", "[UNK]"))
        self._cache: dict[str, list[int]] = {}

    def of(self, form: str) -> list[int]:
        pieces = self._cache.get(form)
        if pieces is None:
            pieces = [p for part in _basic_parts(form) for p in self._split(part)] or [self.unknown]
            self._cache[form] = pieces
        return pieces

    def _split(self, part: str) -> list[int]:
        pieces, begin = [], 0
        while begin < len(part):
            candidates = (("##" if begin else "") + part[begin:end] for end in range(len(part), begin, -1))
            found = next((c for c in candidates if c in self.vocabulary), None)
            if found is None or len(part) > 100:
                return [self.unknown]
            pieces.append(self.vocabulary[found])
            begin += len(found) - (2 if begin else 0)
        return pieces


def _basic_parts(form: str) -> list[str]:
    plain = unicodedata.normalize("NFD", form.translate(_PLAIN).lower())
    spaced = "".join(f" {c} " if _is_punctuation(c) else c for c in plain if unicodedata.category(c) != "Mn")
    return spaced.split()


def _is_punctuation(c: str) -> bool:
    return c.isascii() and not c.isalnum() and c.isprintable() and c != " " or unicodedata.category(c).startswith("P")
