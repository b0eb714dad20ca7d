"""Trees for windows that have none: what a trained model reads in single sentences is taught to windows of several."""
from __future__ import annotations

import numpy as np

from .decoding import tree
from .labels import IGNORED, RELATIONS
from .outputs import Model, Output
from .sentences import Document, Sentence
from .windows import windows_of
from .words import WordPieces

_SURE = 0.6
"""Probability from which on the teacher's head or relation of a word is taught."""


def teach(documents: list[Document], teacher: Model, pieces: WordPieces) -> None:
    """Gives the sentences without a tree the teacher's, silent where it is unsure. A sentence too long for one window stays without."""
    unread = [s for d in documents for s in d.sentences if s.heads is None]
    cut = [windows_of(Document("", [Sentence(s.words)]), pieces, packed=False) for s in unread]
    pupils = {id(windows[0]): s for s, windows in zip(unread, cut) if len(windows) == 1}
    for window, output in teacher.outputs([windows[0] for windows in cut if len(windows) == 1], ()):
        sentence = pupils[id(window)]
        sentence.heads, sentence.relations = _sure(output)


def _sure(output: Output) -> tuple[list[int], list[int]]:
    arcs = output.scores["arcs"]
    heads = np.array([0] + tree(arcs[1:]))
    relations = output.relations(heads)
    head_sure = _probabilities(arcs)[np.arange(len(heads)), heads] >= _SURE
    relation_sure = head_sure & (_probabilities(relations).max(1) >= _SURE)
    return ([int(h) if sure else IGNORED for h, sure in zip(heads[1:], head_sure[1:])],
            [int(r) if sure else IGNORED for r, sure in zip(relations.argmax(1)[1:], relation_sure[1:])])


def _probabilities(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)
