"""Windows and their batches."""
import unittest

from language_model.labels import IGNORED
from language_model.sentences import Document, Sentence
from language_model.windows import batch_of, recased, windows_of
from language_model.words import Word, WordPieces

TOKENS = ["[CLS]", "[SEP]", "[UNK]", "a", "b", "c"]
PIECES = WordPieces({token: i for i, token in enumerate(TOKENS)})


def sentence(text: str, heads: list[int]) -> Sentence:
    words = [Word(form, i, i + 1) for i, form in enumerate(text.split())]
    return Sentence(words, {"upos": [1] * len(words)}, heads=heads, relations=[0] * len(words))


class Windows(unittest.TestCase):
    def setUp(self):
        self.document = Document("d", [sentence("a b", [2, 0]), sentence("c a b", [0, 1, 2])])

    def test_packed_heads_point_into_the_window(self):
        (window,) = windows_of(self.document, PIECES, packed=True)
        self.assertEqual(window.targets["heads"], [2, 0, 0, 3, 4])
        self.assertEqual(window.sentence_of, [0, 0, 1, 1, 1])

    def test_single_sentences_keep_their_heads(self):
        self.assertEqual([w.targets["heads"] for w in windows_of(self.document, PIECES, packed=False)], [[2, 0], [0, 1, 2]])

    def test_a_long_sentence_is_cut_and_loses_arcs_across_the_cut(self):
        windows = windows_of(Document("d", [sentence("a b c a", [4, 1, 1, 0])]), PIECES, packed=True, limit=4)
        self.assertEqual([w.targets["heads"] for w in windows], [[IGNORED, 1], [IGNORED, 0]])
        self.assertTrue(all(len(w.pieces) <= 4 for w in windows))

    def test_arcs_stay_within_sentences(self):
        batch = batch_of(windows_of(self.document, PIECES, packed=True))
        allowed = batch.arcs_allowed()[0]
        self.assertTrue(allowed[1, 2] and allowed[1, 0] and not allowed[1, 3])

    def test_missing_targets_are_ignored(self):
        bare = Sentence([Word("a", 0, 1)], {"names": [0]})
        (window,) = windows_of(Document("d", [self.document.sentences[0], bare]), PIECES, packed=True)
        self.assertEqual(window.targets["names"], [IGNORED, IGNORED, 0])
        self.assertEqual(window.targets["heads"], [2, 0, IGNORED])

    def test_recasing_leaves_digits_and_marks(self):
        numbered = Document("d", [sentence("A b 1 .", [0, 1, 1, 1])])
        (window,) = windows_of(numbered, PIECES, packed=False)
        self.assertEqual(recased(window, 2).shapes, [0, 2, 2, 4, 5, 0])


if __name__ == "__main__":
    unittest.main()
