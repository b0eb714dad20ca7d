"""Decoding of spans and trees."""
import itertools
import unittest

import numpy as np

from language_model.decoding import best_sequence, spans, tree
from language_model.labels import Labels, bio


class Spans(unittest.TestCase):
    def setUp(self):
        self.labels = Labels(*bio("PER", "ORG"))

    def test_inside_never_follows_another_type(self):
        scores = np.full((2, 5), -5.0)
        scores[0, self.labels.index("B-PER")] = 0
        scores[1, self.labels.index("I-ORG")] = 0
        tags = best_sequence(scores, self.labels)
        self.assertIn(tags, (["B-PER", "I-PER"], ["B-ORG", "I-ORG"], ["B-PER", "O"], ["B-PER", "B-ORG"], ["B-PER", "B-PER"]))
        self.assertNotEqual(tags, ["B-PER", "I-ORG"])

    def test_neighbouring_names_stay_apart(self):
        self.assertEqual(spans(["B-PER", "I-PER", "B-PER", "O"]), [(0, 2, "PER"), (2, 3, "PER")])


class Trees(unittest.TestCase):
    def test_equals_exhaustive_search(self):
        source = np.random.default_rng(7)
        for count in (1, 2, 3, 4):
            for _ in range(40):
                arcs = source.normal(size=(count, count + 1))
                self.assertAlmostEqual(value(arcs, tree(arcs)), max(value(arcs, h) for h in trees_of(count)))


def value(arcs: np.ndarray, heads: list[int]) -> float:
    return sum(arcs[i, head] for i, head in enumerate(heads))


def trees_of(count: int) -> list[list[int]]:
    found = []
    for heads in itertools.product(range(count + 1), repeat=count):
        if heads.count(0) == 1 and all(reaches_root(heads, i) for i in range(count)):
            found.append(list(heads))
    return found


def reaches_root(heads: tuple[int, ...], node: int) -> bool:
    for _ in range(len(heads) + 1):
        if heads[node] == 0:
            return True
        node = heads[node] - 1
    return False


if __name__ == "__main__":
    unittest.main()
