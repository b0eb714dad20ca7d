"""Targets that stand for several labels, and the documents kept for development."""
import unittest

import torch

from language_model.labels import IGNORED, Labels
from language_model.losses import _tagger_loss
from language_model.sentences import held_out


class Targets(unittest.TestCase):
    def setUp(self):
        self.labels = Labels("O", "LOC", "FAC")
        self.place = self.labels.any_of("LOC", "FAC")

    def test_a_set_is_registered_once(self):
        self.assertEqual(self.labels.any_of("FAC", "LOC"), self.place)
        self.assertEqual(self.labels.any_of("LOC"), self.labels.index("LOC"))

    def test_unknown_labels_are_refused(self):
        with self.assertRaises(ValueError):
            self.labels.any_of("PLACE")

    def test_any_allowed_label_is_right(self):
        table = self.labels.table()
        sure = torch.tensor([[[-50.0, -50.0, 50.0]]])
        self.assertAlmostEqual(_tagger_loss(sure, torch.tensor([[self.place]]), table).item(), 0, places=4)
        self.assertGreater(_tagger_loss(sure, torch.tensor([[0]]), table).item(), 50)

    def test_ignored_words_cost_nothing(self):
        self.assertEqual(_tagger_loss(torch.randn(1, 1, 3), torch.tensor([[IGNORED]]), self.labels.table()).item(), 0)


class Development(unittest.TestCase):
    def test_about_a_fifth_is_held_out(self):
        share = sum(held_out(f"document-{i}") for i in range(5000)) / 5000
        self.assertTrue(0.18 < share < 0.22)


if __name__ == "__main__":
    unittest.main()
