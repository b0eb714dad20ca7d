"""A network survives being written as ONNX and read back."""
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, numpy_helper

from language_model.encoder import E5_SMALL, Encoder
from language_model.network import Network
from language_model.onnx_reader import read
from language_model.onnx_writer import OUTPUTS, write
from language_model.rounding import moments, signed
from language_model.windows import Window
from language_model.words import SHAPES


def small_network() -> Network:
    torch.manual_seed(5)
    network = Network(Encoder(3, 40))
    torch.nn.init.normal_(network.parser.relation, 0, 0.1)
    return network


def some_windows() -> list[Window]:
    numbers = np.random.default_rng(3)
    return [Window(numbers.integers(0, 40, 12).tolist(), numbers.integers(0, SHAPES, 12).tolist(), [1, 4, 9]) for _ in range(8)]


class RoundTrip(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        network = small_network()
        cls.small = write(network, E5_SMALL, moments(network, some_windows()))

    def read_back(self, model: onnx.ModelProto) -> dict:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.onnx")
            onnx.save(model, str(path))
            return read(path).state_dict()

    def test_float_weights_come_back(self):
        network = small_network()
        written, found = network.state_dict(), self.read_back(write(network, E5_SMALL))
        self.assertEqual(written.keys(), found.keys())
        for name, value in written.items():
            self.assertTrue(torch.allclose(value, found[name], atol=1e-6), name)

    def test_bytes_come_back_as_about_the_same_numbers(self):
        found = self.read_back(self.small)
        for name, value in small_network().state_dict().items():
            step = 2 * value.abs().max() / 127
            self.assertLessEqual((value - found[name]).abs().mean(), step / 2 + 1e-6, name)

    def test_outputs_are_named(self):
        self.assertEqual([output.name for output in self.small.graph.output], list(OUTPUTS))

    def test_no_operator_depends_on_the_processor(self):
        self.assertFalse({"Softmax", "Gelu", "Attention"} & {node.op_type for node in self.small.graph.node})

    def test_rounding_errs_less_on_the_inputs_it_has_seen(self):
        numbers = np.random.default_rng(4)
        inputs = numbers.normal(size=(400, 8)) @ numbers.normal(size=(8, 64)) + numbers.normal(size=(400, 64)) / 10
        matrix = numbers.normal(size=(64, 16)).astype(np.float32)
        errors = []
        for seen in (np.eye(64), inputs.T @ inputs / len(inputs)):
            values, scales = signed(matrix, seen)
            errors.append(np.square(inputs @ (values * scales - matrix)).mean())
        self.assertLess(errors[1], errors[0] / 2)

    def test_products_of_neighbours_fit_into_16_bits(self):
        graph = self.small.graph
        arrays = {i.name: numpy_helper.to_array(i).astype(int) for i in graph.initializer if i.data_type == TensorProto.INT8}
        products = [arrays[node.input[1]] for node in graph.node if node.op_type == "MatMulInteger"]
        self.assertTrue(products)
        for weights in products:
            self.assertLessEqual(255 * abs(weights[0::2] + weights[1::2]).max(), 2**15 - 1)


if __name__ == "__main__":
    unittest.main()
