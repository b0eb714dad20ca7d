"""The network as an ONNX graph, written node by node, in float or with signed int8 weights.

Inputs, all int64: `input_ids`, `attention_mask` and `token_type_ids` (shape classes) [B, T], named as BERT names them; `words` [B, N]:
positions of the words' first pieces, before them 0 for the root.
Outputs, float: a tagger's scores [B, N, labels] under its name; `arcs` [B, N, N] (dependent, head); `relations` [B, N, N, R]
(dependent, head, relation); `states` [B, N, S] of length one. Label inventories are in the metadata.
Scores of arcs between sentences of a window mean nothing: take the sentence's own rows and columns and the root's column.

Softmax and Gelu are written as their parts, in a shape that ONNX Runtime does not join: its kernels for them add up, or round, otherwise
with AVX-512 than with AVX2, and a difference in the last bit grows when the next layer rounds it to bytes. Those for the parts agree.
"""
from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .encoder import EPSILON, HEADS, Base, Encoder, Layer
from .labels import RELATIONS, TAGGERS
from .network import RELATION_WIDTH, STATE_WIDTH, Network
from .rounding import signed, signed_rows

_OPSET, _IR = 17, 8
PIECES, MASK, SHAPES = "input_ids", "attention_mask", "token_type_ids"
SAME_EVENT, BASE = "same_event", "base"
"""Metadata: factor and summand that turn the product of two trigger states into the log-odds of one event; the base's name."""
INPUTS = (PIECES, MASK, SHAPES, "words")
MATRIX, BIAS, SCALES = ".matrix", ".bias", ".scales"
"""Endings of the names of weights: matrices [in, out], biases, and the scales of signed bytes."""
OUTPUTS = (*TAGGERS, "arcs", "relations", "states")


def write(network: Network, base: Base, moments: dict[str, np.ndarray] | None = None) -> onnx.ModelProto:
    """The whole network as one self-contained model: with signed bytes where `rounding.moments` are given, else in float."""
    graph = _Graph(moments)
    middle, last, window = _encoder(graph, network.encoder)
    for name, tagger in network.taggers.items():
        graph.rename(graph.linear(last, tagger, f"taggers.{name}", quantised=False), name)
    _parser(graph, network, last)
    window = graph.op("Expand", window, graph.op("Shape", middle))
    state = graph.linear(graph.op("Concat", middle, last, window, axis=-1), network.state, "state")
    graph.rename(graph.op("LpNormalization", state, axis=-1, p=2), "states")
    return graph.model({SAME_EVENT: " ".join(str(value) for value in network.same_event.tolist()), BASE: base.stem})


def _encoder(graph: "_Graph", encoder: Encoder) -> tuple[str, str, str]:
    """Names of the middle and last states at the words, and of the mean middle state."""
    length = graph.op("Gather", graph.op("Shape", PIECES), graph.constant([1]))
    positions = graph.op("Slice", graph.weight(encoder.positions.weight, "encoder.positions.weight"), graph.constant([0]), length, graph.constant([0]))
    pieces = graph.op("Add", graph.embedding(PIECES, encoder.pieces.weight, "encoder.pieces.weight"), positions)
    shapes = graph.op("Gather", graph.weight(encoder.shapes.weight, "encoder.shapes.weight"), SHAPES)
    x = graph.norm(graph.op("Add", pieces, shapes), encoder.norm, "encoder.norm")
    present = graph.op("Cast", MASK, to=TensorProto.FLOAT)
    absent = graph.op("Sub", graph.constant(1.0), present)
    bias = graph.op("Unsqueeze", graph.op("Mul", absent, graph.constant(-1e4)), graph.constant([1, 2]))
    middle = x
    for number, layer in enumerate(encoder.layers, start=1):
        x = _layer(graph, layer, f"encoder.layers.{number - 1}.", x, bias)
        middle = x if number == encoder.middle else middle
    index = graph.op("Unsqueeze", "words", graph.constant([2]))
    return graph.op("GatherND", middle, index, batch_dims=1), graph.op("GatherND", x, index, batch_dims=1), _mean(graph, middle, present)


def _mean(graph: "_Graph", x: str, present: str) -> str:
    weights = graph.op("Div", present, graph.op("ReduceSum", present, graph.constant([1]), keepdims=1))
    return graph.op("MatMul", graph.op("Unsqueeze", weights, graph.constant([1])), x)


def _layer(graph: "_Graph", layer: Layer, name: str, x: str, bias: str) -> str:
    width, scale = layer.attended.in_features, query_scale(layer.attended.in_features)
    qkv = graph.affine(x, (layer.qkv.weight * scale[:, None]).t(), layer.qkv.bias * scale, name + "qkv")
    query, key, value = graph.split(qkv, 3)
    parts = graph.constant([0, 0, HEADS, width // HEADS])
    query = graph.op("Transpose", graph.op("Reshape", query, parts), perm=[0, 2, 1, 3])
    key = graph.op("Transpose", graph.op("Reshape", key, parts), perm=[0, 2, 3, 1])
    value = graph.op("Transpose", graph.op("Reshape", value, parts), perm=[0, 2, 1, 3])
    context = graph.attention(graph.op("Add", graph.op("MatMul", query, key), bias), value)
    context = graph.op("Transpose", context, perm=[0, 2, 1, 3])
    context = graph.op("Reshape", context, graph.constant([0, 0, width]))
    attended = graph.linear(context, layer.attended, name + "attended")
    x = graph.norm(graph.op("Add", x, attended), layer.attended_norm, name + "attended_norm")
    outer = graph.linear(graph.gelu(graph.linear(x, layer.inner, name + "inner")), layer.outer, name + "outer")
    return graph.norm(graph.op("Add", x, outer), layer.outer_norm, name + "outer_norm")


def query_scale(width: int) -> torch.Tensor:
    """Factors of the joined query, key and value outputs: the attention's division by the root of a head's width is in the queries."""
    scale = torch.ones(3 * width)
    scale[:width] = (width // HEADS) ** -0.5
    return scale


def _parser(graph: "_Graph", network: Network, last: str) -> None:
    parser = network.parser

    def mlp(name: str) -> str:
        linear, rectifier, _ = getattr(parser, name)
        return graph.op("LeakyRelu", graph.linear(last, linear, f"parser.{name}.0"), alpha=rectifier.negative_slope)

    turned = graph.affine(mlp("arc_dependent"), parser.arc[:-1], parser.arc[-1], "parser.arc")
    graph.rename(graph.op("MatMul", turned, graph.op("Transpose", mlp("arc_head"), perm=[0, 2, 1])), "arcs")
    dependent, head = mlp("relation_dependent"), mlp("relation_head")
    count, width = len(RELATIONS), RELATION_WIDTH
    pair, alone = parser.relation[:, :, :width], parser.relation[:, :, width]
    turned = graph.affine(dependent, pair[:, :-1].permute(1, 0, 2).reshape(width, -1), pair[:, -1].reshape(-1),
                          "parser.relation.pair")
    rows = graph.op("Reshape", turned, graph.constant([0, -1, width]))
    scores = graph.op("MatMul", rows, graph.op("Transpose", head, perm=[0, 2, 1]))
    words = graph.op("Shape", "words")
    shape = graph.op("Concat", words, graph.constant([count, -1]), axis=0)
    own = graph.affine(dependent, alone[:, :-1].t(), alone[:, -1], "parser.relation.alone", quantised=False)
    own = graph.op("Unsqueeze", own, graph.constant([3]))
    scores = graph.op("Add", graph.op("Reshape", scores, shape), own)
    graph.rename(graph.op("Transpose", scores, perm=[0, 1, 3, 2]), "relations")


class _Graph:
    """Nodes and initialisers under construction. Values are known by name."""

    def __init__(self, moments: dict[str, np.ndarray] | None):
        self._moments = moments
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []
        self._quantised: dict[str, list[str]] = {}
        self._constants: dict[str, str] = {}

    def op(self, kind: str, *inputs: str, **attributes: object) -> str:
        return self._node(kind, inputs, 1, attributes)[0]

    def split(self, x: str, count: int) -> list[str]:
        return self._node("Split", (x,), count, {"axis": -1})

    def _node(self, kind: str, inputs: tuple[str, ...], outputs: int, attributes: dict[str, object]) -> list[str]:
        name = f"{kind}_{len(self._nodes)}"
        names = [name if outputs == 1 else f"{name}_{i}" for i in range(outputs)]
        self._nodes.append(helper.make_node(kind, list(inputs), names, name=name, **attributes))
        return names

    def rename(self, value: str, name: str) -> None:
        """Makes a value an output of the model."""
        self._nodes.append(helper.make_node("Identity", [value], [name], name=name))

    def constant(self, value: object) -> str:
        array = np.asarray(value)
        array = array.astype(np.float32 if array.dtype.kind == "f" else np.int64)
        key = f"constant_{array.tolist()}"
        if key not in self._constants:
            self._constants[key] = self._store(array, key)
        return self._constants[key]

    def weight(self, tensor: torch.Tensor, name: str) -> str:
        return self._store(tensor.detach().float().contiguous().numpy(), name)

    def _store(self, array: np.ndarray, name: str) -> str:
        self._weights.append(numpy_helper.from_array(array, name))
        return name

    def linear(self, x: str, module: torch.nn.Linear, name: str, quantised: bool = True) -> str:
        return self.affine(x, module.weight.t(), module.bias, name, quantised)

    def affine(self, x: str, matrix: torch.Tensor, bias: torch.Tensor, name: str, quantised: bool = True) -> str:
        """x times matrix [in, out] plus bias."""
        if quantised and self._moments is not None:
            product = self._int8_product(x, *signed(matrix.detach().numpy(), self._moments[name]), name + MATRIX)
        else:
            product = self.op("MatMul", x, self.weight(matrix, name + MATRIX))
        return self.op("Add", product, self.weight(bias, name + BIAS))

    def _int8_product(self, x: str, values: np.ndarray, scales: np.ndarray, name: str) -> str:
        """Activations quantised as they come, weights beforehand, symmetric, with a scale for every column."""
        weights = self._store(values, name)
        zeros = self._store(np.zeros(values.shape[1], np.int8), name + ".zeros")
        if x not in self._quantised:
            self._quantised[x] = self._node("DynamicQuantizeLinear", (x,), 3, {})
        quantised, scale, zero = self._quantised[x]
        product = self.op("Cast", self.op("MatMulInteger", quantised, weights, zero, zeros), to=TensorProto.FLOAT)
        return self.op("Mul", product, self.op("Mul", scale, self._store(scales[0], name + SCALES)))

    def embedding(self, index: str, table: torch.Tensor, name: str) -> str:
        if self._moments is None:
            return self.op("Gather", self.weight(table, name), index)
        values, scales = signed_rows(table.detach().numpy())
        rows = self.op("Gather", self._store(values, name), index)
        factors = self.op("Gather", self._store(scales, name + SCALES), index)
        return self.op("Mul", self.op("Cast", rows, to=TensorProto.FLOAT), factors)

    def norm(self, x: str, module: torch.nn.LayerNorm, name: str) -> str:
        weight, bias = self.weight(module.weight, name + ".weight"), self.weight(module.bias, name + BIAS)
        return self.op("LayerNormalization", x, weight, bias, axis=-1, epsilon=EPSILON)

    def attention(self, scores: str, value: str) -> str:
        """The values' means, weighted by the scores' exponentials."""
        highest = self.op("ReduceMax", scores, axes=[-1], keepdims=1)
        weights = self.op("Exp", self.op("Sub", scores, highest))
        total = self.op("ReduceSum", weights, self.constant([-1]), keepdims=1)
        return self.op("Div", self.op("MatMul", weights, value), total)

    def gelu(self, x: str) -> str:
        half = self.op("Mul", self.op("Erf", self.op("Mul", x, self.constant(0.5**0.5))), self.constant(0.5))
        return self.op("Mul", x, self.op("Add", half, self.constant(0.5)))

    def model(self, properties: dict[str, str]) -> onnx.ModelProto:
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["windows", "words" if name == "words" else "pieces"])
                  for name in INPUTS]
        shapes = {**{name: ["windows", "words", len(labels)] for name, labels in TAGGERS.items()},
                  "arcs": ["windows", "words", "words"], "relations": ["windows", "words", "words", len(RELATIONS)],
                  "states": ["windows", "words", STATE_WIDTH]}
        outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shapes[name]) for name in OUTPUTS]
        graph = helper.make_graph(self._nodes, "dateline", inputs, outputs, self._weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR, producer_name="dateline")
        helper.set_model_props(model, {**{name: " ".join(labels.names) for name, labels in TAGGERS.items()},
                                       "relations": " ".join(RELATIONS.names), **properties})
        onnx.checker.check_model(model)
        return model
