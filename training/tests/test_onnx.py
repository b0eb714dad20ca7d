"""A network survives being written as ONNX and read back."""
import tempfile
import unittest
from pathlib import Path

import onnx
import torch

from language_model.encoder import E5_SMALL, Encoder
from language_model.network import Network
from language_model.onnx_reader import read
from language_model.onnx_writer import OUTPUTS, write


def small_network() -> Network:
    torch.manual_seed(5)
    network = Network(Encoder(3, 40))
    torch.nn.init.normal_(network.parser.relation, 0, 0.1)
    return network


class RoundTrip(unittest.TestCase):
    def read_back(self, int8: bool) -> tuple[dict, dict]:
        network = small_network()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.onnx")
            onnx.save(write(network, E5_SMALL, int8), str(path))
            return network.state_dict(), read(path).state_dict()

    def test_float_weights_come_back(self):
        written, found = self.read_back(int8=False)
        self.assertEqual(written.keys(), found.keys())
        for name, value in written.items():
            self.assertTrue(torch.allclose(value, found[name], atol=1e-6), name)

    def test_bytes_come_back_within_half_a_step(self):
        written, found = self.read_back(int8=True)
        for name, value in written.items():
            step = value.abs().max() / 127
            self.assertLessEqual((value - found[name]).abs().max(), step / 2 + 1e-6, name)

    def test_outputs_are_named(self):
        model = write(small_network(), E5_SMALL, int8=True)
        self.assertEqual([output.name for output in model.graph.output], list(OUTPUTS))


if __name__ == "__main__":
    unittest.main()
