"""Trees taught by a model to sentences that have none."""
import unittest

import numpy as np

from language_model.labels import IGNORED, RELATIONS
from language_model.outputs import Output
from language_model.sentences import Document, Sentence
from language_model.teacher import teach
from language_model.words import Word, WordPieces

PIECES = WordPieces({token: i for i, token in enumerate(["[CLS]", "[SEP]", "[UNK]", "a", "b"])})


def sentence(text: str) -> Sentence:
    return Sentence([Word(form, i, i + 1) for i, form in enumerate(text.split())])


class Teacher:
    """Hangs the first word on the root, the others on the first, each relation `obj`; as sure as it is told to be."""

    def __init__(self, score: float):
        self.score = score
        self.asked = 0

    def outputs(self, windows, wanted):
        for window in reversed(windows):
            self.asked += 1
            count = len(window.words) + 1
            arcs = np.zeros((count, count))
            arcs[1, 0] = self.score
            arcs[2:, 1] = self.score
            relations = np.zeros((count, len(RELATIONS)))
            relations[:, RELATIONS.index("obj")] = 9
            yield window, Output({"arcs": arcs}, lambda heads, r=relations: r)


class Teach(unittest.TestCase):
    def test_a_sentence_without_a_tree_gets_the_teachers(self):
        document = Document("d", [sentence("a b b"), sentence("b")])
        teach([document], Teacher(9), PIECES)
        self.assertEqual([s.heads for s in document.sentences], [[0, 1, 1], [0]])
        self.assertEqual(document.sentences[1].relations, [RELATIONS.index("obj")])

    def test_what_it_is_unsure_of_stays_silent(self):
        document = Document("d", [sentence("a b b")])
        teach([document], Teacher(0.1), PIECES)
        self.assertEqual(document.sentences[0].heads, [IGNORED] * 3)
        self.assertEqual(document.sentences[0].relations, [IGNORED] * 3)

    def test_a_sentence_with_a_tree_keeps_it(self):
        given = sentence("a b")
        given.heads, given.relations = [2, 0], [0, 0]
        teacher = Teacher(9)
        teach([Document("d", [given])], teacher, PIECES)
        self.assertEqual((given.heads, teacher.asked), ([2, 0], 0))


if __name__ == "__main__":
    unittest.main()
