"""Windows: the pieces the network reads at once, cut from documents, and their batches."""
from __future__ import annotations

import random
from dataclasses import dataclass, field

import torch

from .labels import IGNORED
from .sentences import Document, Sentence
from .words import WordPieces, shape_of

PIECES = 128
"""Length to which consecutive sentences are packed. A longer sentence fills windows of its own."""
_PIECES_OF_WORD = 12
_LONGEST = 192


@dataclass
class Window:
    """Pieces of one or several whole sentences of a document.

    `words` are positions of first pieces; `owners` say (sentence, word) of each, `sentence_of` its sentence by position in this window.
    `heads` point into this window's words, 1-based, 0 for the root.
    """
    pieces: list[int]
    shapes: list[int]
    words: list[int] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)
    owners: list[tuple[int, int]] = field(default_factory=list)
    targets: dict[str, list[int]] = field(default_factory=dict)


FIELDS = ("heads", "relations", "chains")
"""Targets beside those of the taggers."""


def windows_of(document: Document, pieces: WordPieces, packed: bool, limit: int = PIECES) -> list[Window]:
    """Windows of a document's sentences: packed to `limit` pieces, or one a sentence. Sentences too long are cut between words."""
    windows: list[Window] = []
    current = _new(pieces)
    for number, sentence in enumerate(document.sentences):
        split = [pieces.of(word.form)[:_PIECES_OF_WORD] for word in sentence.words]
        length = sum(map(len, split))
        if current.words and (not packed or len(current.pieces) + length + 1 > limit):
            windows.append(_closed(current, pieces))
            current = _new(pieces)
        for begin, end in _cuts([len(s) for s in split], limit if packed else _LONGEST, len(current.pieces)):
            if current.words and begin > 0:
                windows.append(_closed(current, pieces))
                current = _new(pieces)
            _append(current, sentence, number, range(begin, end), split)
    return windows + ([_closed(current, pieces)] if current.words else [])


def _cuts(lengths: list[int], limit: int, used: int) -> list[tuple[int, int]]:
    """Word ranges of a sentence that fit a window each."""
    cuts, begin, room = [], 0, limit - used - 1
    for i, length in enumerate(lengths):
        if length > room and i > begin:
            cuts.append((begin, i))
            begin, room = i, limit - 2
        room -= length
    return cuts + [(begin, len(lengths))]


def _new(pieces: WordPieces) -> Window:
    return Window([pieces.cls], [0])


def _closed(window: Window, pieces: WordPieces) -> Window:
    window.pieces.append(pieces.sep)
    window.shapes.append(0)
    return window


def _append(window: Window, sentence: Sentence, number: int, part: range, split: list[list[int]]) -> None:
    offset, local = len(window.words), (window.sentence_of[-1] + 1 if window.sentence_of else 0)
    for i in part:
        window.words.append(len(window.pieces))
        window.sentence_of.append(local)
        window.owners.append((number, i))
        window.pieces += split[i]
        window.shapes += [shape_of(sentence.words[i].form)] * len(split[i])
    for name, values in _targets(sentence, part, offset).items():
        window.targets.setdefault(name, [IGNORED] * offset)
        window.targets[name] += values
    for values in window.targets.values():
        values += [IGNORED] * (len(window.words) - len(values))


def _targets(sentence: Sentence, part: range, offset: int) -> dict[str, list[int]]:
    targets = {name: [values[i] for i in part] for name, values in sentence.targets.items()}
    if sentence.heads is not None and sentence.relations is not None:
        heads = [_shifted(sentence.heads[i], part, offset) for i in part]
        targets["heads"] = heads
        targets["relations"] = [sentence.relations[i] if head != IGNORED else IGNORED for i, head in zip(part, heads)]
    if sentence.chains is not None:
        targets["chains"] = [sentence.chains[i] for i in part]
    return targets


def _shifted(head: int, part: range, offset: int) -> int:
    if head == 0:
        return 0
    return head - part.start + offset if head - 1 in part else IGNORED


def recased(window: Window, shape: int) -> Window:
    """The same window as if every word with letters had one shape: how a headline in capitals or careless typing looks."""
    shapes = [shape if s in (0, 1, 2, 3, 6) else s for s in window.shapes]
    shapes[0] = shapes[-1] = 0
    return Window(window.pieces, shapes, window.words, window.sentence_of, window.owners, window.targets)


@dataclass
class Batch:
    """Padded windows. Word axes carry the root, the first piece [CLS], at position 0; its sentence is -1, that of padding -2."""
    pieces: torch.Tensor
    mask: torch.Tensor
    shapes: torch.Tensor
    words: torch.Tensor
    sentence_of: torch.Tensor
    targets: dict[str, torch.Tensor]

    def arcs_allowed(self) -> torch.Tensor:
        """[B, N+1, N+1]: which words may depend on which: on the root or within the sentence."""
        same = self.sentence_of[:, :, None] == self.sentence_of[:, None, :]
        root = (self.sentence_of == -1)[:, None, :]
        return same | root


def batch_of(windows: list[Window]) -> Batch:
    names = sorted({name for window in windows for name in window.targets})
    words, lengths = max(len(w.words) for w in windows), max(len(w.pieces) for w in windows)

    def padded(rows: list[list[int]], width: int, fill: int) -> torch.Tensor:
        return torch.tensor([row + [fill] * (width - len(row)) for row in rows], dtype=torch.long)

    return Batch(
        pieces=padded([w.pieces for w in windows], lengths, 0),
        mask=padded([[1] * len(w.pieces) for w in windows], lengths, 0),
        shapes=padded([w.shapes for w in windows], lengths, 0),
        words=padded([[0] + w.words for w in windows], words + 1, 0),
        sentence_of=padded([[-1] + w.sentence_of for w in windows], words + 1, -2),
        targets={name: padded([w.targets.get(name, []) for w in windows], words, IGNORED) for name in names})


def by_length(windows: list[Window], padded_pieces: int) -> list[list[Window]]:
    """Batches of windows of like length, each of at most `padded_pieces` pieces."""
    batches: list[list[Window]] = []
    for window in sorted(windows, key=lambda w: len(w.pieces)):
        if batches and (len(batches[-1]) + 1) * len(window.pieces) <= padded_pieces:
            batches[-1].append(window)
        else:
            batches.append([window])
    return batches


def shuffled_batches(windows: list[Window], padded_pieces: int, random_source: random.Random) -> list[list[Window]]:
    """Batches of an epoch: random chunks, sorted by length within, in random order."""
    windows = windows[:]
    random_source.shuffle(windows)
    batches = [b for i in range(0, len(windows), 2000) for b in by_length(windows[i:i + 2000], padded_pieces)]
    random_source.shuffle(batches)
    return batches
