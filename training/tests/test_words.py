"""Words, shapes and pieces of raw text."""
import unittest

from language_model.words import WordPieces, sentence_spans, shape_of, words_in


def forms(text: str) -> list[str]:
    return [word.form for word in words_in(text, 0, len(text))]


class Words(unittest.TestCase):
    def test_clitics_stand_alone(self):
        self.assertEqual(forms("Ana didn't see Leo’s car."), ["Ana", "did", "n't", "see", "Leo", "’s", "car", "."])

    def test_initials_keep_their_stops_and_hyphens_part(self):
        self.assertEqual(forms("a U.S.-led talk"), ["a", "U.S.", "-", "led", "talk"])

    def test_numbers_keep_their_marks(self):
        self.assertEqual(forms("1,200.50 at 10:30"), ["1,200.50", "at", "10:30"])

    def test_words_are_where_they_say(self):
        text = "In Łódź, two met."
        self.assertTrue(all(text[w.begin:w.end] == w.form for w in words_in(text, 3, len(text))))

    def test_abbreviations_end_no_sentence(self):
        text = "Mr. Ode spoke. Ana left."
        self.assertEqual([text[b:e].strip() for b, e in sentence_spans(text)], ["Mr. Ode spoke.", "Ana left."])

    def test_shapes_give_the_case_back(self):
        self.assertEqual([shape_of(w) for w in ("the", "Ana", "NATO", "McLeod", "4th", "--", "A")], list(range(7)))


class Pieces(unittest.TestCase):
    def setUp(self):
        tokens = ["[CLS]", "[SEP]", "[UNK]", "talk", "##s", "'", "s", "lodz"]
        self.pieces = WordPieces({token: i for i, token in enumerate(tokens)})

    def test_longest_piece_first(self):
        self.assertEqual(self.pieces.of("Talks"), [3, 4])

    def test_typographic_apostrophe_is_plain(self):
        self.assertEqual(self.pieces.of("’s"), self.pieces.of("'s"))

    def test_unknown_parts_are_unknown(self):
        self.assertEqual(self.pieces.of("xyz"), [2])


if __name__ == "__main__":
    unittest.main()
