"""The mixture of corpora: which batches a training run sees, in which order."""
from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from . import events, names, trees
from .sentences import Document
from .windows import Window, recased, shuffled_batches, windows_of
from .words import WordPieces


@dataclass(frozen=True)
class Share:
    """Documents of one source, how often they are seen, how often packed to full windows, and pieces a batch."""
    task: str
    documents: list[Document]
    epochs: float
    packed: float
    pieces: int


@dataclass(frozen=True)
class Plan:
    """How often each kind of data is seen."""
    names: float = 1.0
    syntax: float = 4.0
    events: float = 3.0
    coreference: float = 5.0


_NAME_BATCH, _SYNTAX_BATCH, _EVENT_BATCH, _TOPIC_BATCH = 1024, 700, 500, 900
_CLOSED_EVENTS = ("timebank", "aquaint")
_RECASED = ((0.05, 0), (0.05, 2), (0.03, 1))
"""Shares of windows shown as if all lower case, all upper case, all capitalised."""


def shares(corpora: Path, plan: Plan, open_data_only: bool) -> list[Share]:
    """Everything that training reads. Development parts are never among it."""
    found = [Share("names", names.read(corpora, corpus, corpus.in_training), corpus.epochs * plan.names, 0.8, _NAME_BATCH)
             for corpus in names.CORPORA.values() if corpus.open_data or not open_data_only]
    found.append(Share("names", names.read_gum(corpora, "train") + names.read_meantime(corpora), plan.names, 0.8, _NAME_BATCH))
    found += [Share("syntax", trees.read(corpora, treebank, "train"), plan.syntax, 0.6, _SYNTAX_BATCH) for treebank in trees.TREEBANKS]
    found.append(Share("events", events.read_meantime(corpora, development=False), plan.events, 0.5, _EVENT_BATCH))
    if not open_data_only:
        found += [Share("events", events.read_timeml(corpora, corpus, development=False), plan.events, 0.5, _EVENT_BATCH)
                  for corpus in _CLOSED_EVENTS]
        found.append(Share("coreference", events.read_ecb(corpora, "train"), plan.coreference, 0.5, _TOPIC_BATCH))
    return found


def batches(share: Share, pieces: WordPieces, source: random.Random) -> list[list[Window]]:
    """The batches of a share over all its epochs, the last one cut short."""
    found: list[list[Window]] = []
    epochs = share.epochs
    while epochs > 0:
        epoch = _epoch(share, pieces, source)
        found += epoch[:round(len(epoch) * min(1.0, epochs))]
        epochs -= 1
    return found


def _epoch(share: Share, pieces: WordPieces, source: random.Random) -> list[list[Window]]:
    if share.task == "coreference":
        return [batch for _, topic in groupby(sorted(share.documents, key=lambda d: d.topic), key=lambda d: d.topic)
                for batch in _topic_batches(list(topic), share, pieces, source)]
    windows = [w for d in share.documents for w in windows_of(d, pieces, source.random() < share.packed)]
    if share.task == "names":
        windows = [_maybe_recased(w, source) for w in windows]
    return shuffled_batches(windows, share.pieces, source)


def _topic_batches(documents: list[Document], share: Share, pieces: WordPieces, source: random.Random) -> list[list[Window]]:
    """Batches within a topic, so that coreferent mentions meet."""
    windows = [w for d in documents for w in windows_of(d, pieces, source.random() < share.packed)]
    source.shuffle(windows)
    found: list[list[Window]] = [[]]
    for window in windows:
        longest = max([len(w.pieces) for w in found[-1]] + [len(window.pieces)])
        if found[-1] and (len(found[-1]) + 1) * longest > share.pieces:
            found.append([])
        found[-1].append(window)
    return found


def _maybe_recased(window: Window, source: random.Random) -> Window:
    draw = source.random()
    for share, shape in _RECASED:
        if draw < share:
            return recased(window, shape)
        draw -= share
    return window


def steps(found: list[Share], pieces: WordPieces, seed: int) -> list[tuple[str, list[Window]]]:
    """All batches of a run with their tasks, shuffled; the same for the same seed."""
    source = random.Random(seed)
    order = [(share.task, batch) for share in found for batch in batches(share, pieces, source)]
    source.shuffle(order)
    return order
