"""Scores of every head on development data: spans, trees, labels of triggers, coreference of triggers."""
from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Callable, Iterator

import numpy as np

from .decoding import best_sequence, spans, tree
from .labels import IGNORED, RELATIONS, TAGGERS, UPOS, Labels
from .outputs import Model, Output
from .sentences import Document
from .windows import Window, windows_of
from .words import WordPieces

Span = tuple[int, int, str]


@dataclass(frozen=True)
class Reading:
    """How documents are shown to a model: packed to full windows or one sentence each, how windows are altered first, and how many."""
    model: Model
    pieces: WordPieces
    packed: bool = True
    altered: Callable[[Window], Window] = lambda window: window
    every: int = 1

    def outputs(self, documents: list[Document], *wanted: str) -> Iterator[tuple[int, Window, Output]]:
        """Windows with the wanted outputs and the number of their document, in any order."""
        numbered = [(i, self.altered(w)) for i, d in enumerate(documents)
                    if i % self.every == 0 for w in windows_of(d, self.pieces, self.packed)]
        numbers = {id(window): i for i, window in numbered}
        for window, output in self.model.outputs([w for _, w in numbered], wanted):
            yield numbers[id(window)], window, output


@dataclass
class Counts:
    """True, predicted and gold items of one kind."""
    right: int = 0
    predicted: int = 0
    gold: int = 0

    def add(self, predicted: set, gold: set) -> None:
        self.right += len(predicted & gold)
        self.predicted += len(predicted)
        self.gold += len(gold)

    def __str__(self) -> str:
        precision, recall = self.right / max(1, self.predicted), self.right / max(1, self.gold)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"F1 {100 * f1:.2f} (P {100 * precision:.2f} R {100 * recall:.2f}, gold {self.gold})"


def span_scores(reading: Reading, documents: list[Document], head: str, fold: dict[str, str]) -> dict[str, Counts]:
    """Exact spans by type and together, of words that the corpus says something about.

    `fold` renames types on both sides; types it lacks take no part.
    """
    by_sentence: dict[tuple[int, int], list[tuple[int, np.ndarray]]] = defaultdict(list)
    for number, window, output in reading.outputs(documents, head):
        for row, (sentence, word) in enumerate(window.owners, start=1):
            by_sentence[number, sentence].append((word, _log_softmax(output.scores[head][row])))
    scores: dict[str, Counts] = defaultdict(Counts)
    for (number, index), rows in sorted(by_sentence.items()):
        sentence = documents[number].sentences[index]
        tags = best_sequence(np.stack([row for _, row in sorted(rows, key=lambda r: r[0])]), TAGGERS[head])
        said = sentence.targets[head]
        found = {(sentence.words[b].begin, sentence.words[e - 1].end, t) for b, e, t in spans(tags) if IGNORED not in said[b:e]}
        _count(scores, _folded(found, fold), _folded(set(sentence.gold), fold))
    return scores


def _folded(found: set[Span], fold: dict[str, str]) -> set[Span]:
    return {(b, e, fold[t]) for b, e, t in found if t in fold}


def _count(scores: dict[str, Counts], predicted: set[Span], gold: set[Span]) -> None:
    scores["all"].add(predicted, gold)
    for kind in {t for _, _, t in predicted | gold}:
        scores[kind].add({s for s in predicted if s[2] == kind}, {s for s in gold if s[2] == kind})


def _log_softmax(row: np.ndarray) -> np.ndarray:
    shifted = row - row.max()
    return shifted - np.log(np.exp(shifted).sum())


@dataclass
class TreeScores:
    """Shares of right tags and attachments, and pairs of verb and argument. Attachment leaves punctuation out."""
    words: int = 0
    scored: int = 0
    right: Counter = field(default_factory=Counter)
    arguments: dict[str, Counts] = field(default_factory=dict)

    def __str__(self) -> str:
        tags = " ".join(f"{name} {100 * self.right[name] / self.words:.2f}" for name in ("UPOS", "XPOS"))
        trees = " ".join(f"{name} {100 * self.right[name] / self.scored:.2f}" for name in ("UAS", "LAS"))
        return f"{tags} {trees}; " + "; ".join(f"{name} {counts}" for name, counts in self.arguments.items())


_ARGUMENTS = {"subj": ("nsubj", "csubj"), "obj": ("obj", "iobj"), "obl": ("obl",)}


def tree_scores(reading: Reading, documents: list[Document]) -> TreeScores:
    """Tags and universal relations on gold tokens, windows of whole sentences."""
    scores = TreeScores(arguments={name: Counts() for name in _ARGUMENTS})
    for _, window, output in reading.outputs(documents, "upos", "xpos", "arcs", "relations"):
        for rows in _sentence_rows(window):
            _score_tree(scores, window, output, rows)
    return scores


def _sentence_rows(window: Window) -> list[list[int]]:
    """Positions of the words of each sentence, from 0."""
    rows: dict[int, list[int]] = defaultdict(list)
    for i, sentence in enumerate(window.sentence_of):
        rows[sentence].append(i)
    return list(rows.values())


def _score_tree(scores: TreeScores, window: Window, output: Output, rows: list[int]) -> None:
    shifted = [i + 1 for i in rows]
    heads = tree(output.scores["arcs"][np.ix_(shifted, [0] + shifted)])
    in_window = np.zeros(len(window.words) + 1, dtype=int)
    in_window[shifted] = [h + rows[0] if h else 0 for h in heads]
    labels = _relations(output.relations(in_window)[shifted], heads)
    gold_heads = [window.targets["heads"][i] for i in rows]
    gold_labels = [_universal(window.targets["relations"][i]) for i in rows]
    upos = output.scores["upos"][shifted].argmax(-1)
    gold_upos = np.array([window.targets["upos"][i] for i in rows])
    xpos, gold_xpos = output.scores["xpos"][shifted].argmax(-1), np.array([window.targets["xpos"][i] for i in rows])
    scores.words += len(rows)
    scores.right.update(UPOS=int((upos == gold_upos).sum()), XPOS=int((xpos == gold_xpos).sum()))
    for i, row in enumerate(rows):
        if gold_upos[i] != UPOS.index("PUNCT"):
            attached = in_window[row + 1] == gold_heads[i]
            scores.scored += 1
            scores.right.update(UAS=int(attached), LAS=int(attached and labels[i] == gold_labels[i]))
    verb = UPOS.index("VERB")
    for name, relations in _ARGUMENTS.items():
        scores.arguments[name].add(_pairs(in_window[shifted], labels, relations, upos == verb, rows),
                                   _pairs(gold_heads, gold_labels, relations, gold_upos == verb, rows))


def _pairs(heads: list[int] | np.ndarray, labels: list[str], relations: tuple[str, ...], verbs: np.ndarray,
           rows: list[int]) -> set[tuple[int, int]]:
    """(Verb, argument) pairs: the head's own tag must be VERB."""
    return {(int(head), i) for i, (head, label) in enumerate(zip(heads, labels))
            if label in relations and head > 0 and verbs[head - 1 - rows[0]]}


def _relations(scores: np.ndarray, heads: list[int]) -> list[str]:
    root = RELATIONS.index("root")
    scores = scores.copy()
    scores[:, root] = np.where(np.array(heads) == 0, np.inf, -np.inf)
    return [_universal(i) for i in scores.argmax(-1)]


def _universal(relation: int) -> str:
    return RELATIONS.names[relation].partition(":")[0] if relation != IGNORED else "_"


FACETS = ("classes", "tenses", "polarities", "modalities")


def facet_scores(reading: Reading, documents: list[Document]) -> dict[str, str]:
    """Accuracy of class, tense, polarity and modality on gold triggers, beside that of the most frequent label."""
    pairs: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for _, window, output in reading.outputs(documents, *FACETS):
        for facet in FACETS:
            for row, target in enumerate(window.targets.get(facet, []), start=1):
                if target != IGNORED:
                    pairs[facet].append((int(output.scores[facet][row].argmax()), target))
    return {facet: _facet(TAGGERS[facet], found) for facet, found in pairs.items()}


def _facet(labels: Labels, pairs: list[tuple[int, int]]) -> str:
    table = labels.table().numpy()
    right = sum(table[target, predicted] for predicted, target in pairs)
    plain = max(sum(table[target, label] for _, target in pairs) for label in range(len(labels)))
    return f"accuracy {100 * right / len(pairs):.2f} (most frequent {100 * plain / len(pairs):.2f}, {len(pairs)} triggers)"


def coreference_scores(reading: Reading, documents: list[Document]) -> str:
    """Area under the curve of "same event" over pairs of gold triggers of one topic, and the best F1 of pairs."""
    states: dict[str, list[np.ndarray]] = defaultdict(list)
    chains: dict[str, list[int]] = defaultdict(list)
    for number, window, output in reading.outputs(documents, "states"):
        for row, chain in enumerate(window.targets["chains"], start=1):
            if chain != IGNORED:
                states[documents[number].topic].append(output.scores["states"][row])
                chains[documents[number].topic].append(chain)
    products, same = [], []
    for topic in sorted(states):
        matrix, numbers = np.stack(states[topic]), np.array(chains[topic])
        upper = np.triu_indices(len(numbers), 1)
        products.append((matrix @ matrix.T)[upper])
        same.append((numbers[:, None] == numbers[None, :])[upper])
    return _ranking(np.concatenate(products), np.concatenate(same))


def _ranking(products: np.ndarray, same: np.ndarray) -> str:
    positive, order = int(same.sum()), (-products).argsort(kind="stable")
    ranks = np.empty(len(products))
    ranks[order[::-1]] = np.arange(len(products))
    area = (ranks[same].sum() - positive * (positive - 1) / 2) / (positive * (len(products) - positive))
    hits = np.cumsum(same[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + positive)
    best = int(f1.argmax())
    return (f"AUC {area:.4f}, best pair F1 {100 * f1[best]:.2f} at product {products[order[best]]:.3f} "
            f"({len(products)} pairs, {positive} of the same event)")
