"""An exported model turned back into a network, so that training can go on from a published file."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from .encoder import Encoder, Layer
from .labels import RELATIONS
from .network import RELATION_WIDTH, Network, Parser
from .onnx_writer import BIAS, MATRIX, SAME_EVENT, SCALES, query_scale


def read(path: Path) -> Network:
    """The network in a model that `onnx_writer` wrote; signed bytes become the numbers they stand for."""
    model = onnx.load(str(path))
    weights = _Weights(model)
    layers = 1 + max(int(name.split(".")[2]) for name in weights.names() if name.startswith("encoder.layers."))
    network = Network(Encoder(layers, len(weights["encoder.pieces.weight"])))
    with torch.no_grad():
        _encoder(network.encoder, weights)
        for name, tagger in network.taggers.items():
            _linear(tagger, weights, f"taggers.{name}")
        _parser(network.parser, weights)
        _linear(network.state, weights, "state")
        properties = {entry.key: entry.value for entry in model.metadata_props}
        network.same_event.copy_(torch.tensor([float(value) for value in properties[SAME_EVENT].split()]))
    return network


class _Weights:
    """Initialisers by name, in float."""

    def __init__(self, model: onnx.ModelProto):
        self._arrays = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}

    def names(self) -> list[str]:
        return list(self._arrays)

    def __getitem__(self, name: str) -> torch.Tensor:
        array = self._arrays[name]
        if array.dtype == np.int8:
            array = array.astype(np.float32) * self._arrays[name + SCALES]
        return torch.tensor(array)


def _linear(module: nn.Linear, weights: _Weights, name: str) -> None:
    module.weight.copy_(weights[name + MATRIX].t())
    module.bias.copy_(weights[name + BIAS])


def _norm(module: nn.LayerNorm, weights: _Weights, name: str) -> None:
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + BIAS])


def _encoder(encoder: Encoder, weights: _Weights) -> None:
    for name in ("pieces", "positions", "shapes"):
        getattr(encoder, name).weight.copy_(weights[f"encoder.{name}.weight"])
    _norm(encoder.norm, weights, "encoder.norm")
    for number, layer in enumerate(encoder.layers):
        _layer(layer, weights, f"encoder.layers.{number}.")


def _layer(layer: Layer, weights: _Weights, prefix: str) -> None:
    for name in ("qkv", "attended", "inner", "outer"):
        _linear(getattr(layer, name), weights, prefix + name)
    for name in ("attended_norm", "outer_norm"):
        _norm(getattr(layer, name), weights, prefix + name)
    scale = query_scale(layer.attended.in_features)
    layer.qkv.weight.div_(scale[:, None])
    layer.qkv.bias.div_(scale)


def _parser(parser: Parser, weights: _Weights) -> None:
    for name in ("arc_dependent", "arc_head", "relation_dependent", "relation_head"):
        _linear(getattr(parser, name)[0], weights, f"parser.{name}.0")
    parser.arc.copy_(torch.cat([weights["parser.arc" + MATRIX], weights["parser.arc" + BIAS][None]]))
    count, width = len(RELATIONS), RELATION_WIDTH
    pair = weights["parser.relation.pair" + MATRIX].view(width, count, width).permute(1, 0, 2)
    parser.relation[:, :-1, :width].copy_(pair)
    parser.relation[:, -1, :width].copy_(weights["parser.relation.pair" + BIAS].view(count, width))
    parser.relation[:, :-1, width].copy_(weights["parser.relation.alone" + MATRIX].t())
    parser.relation[:, -1, width].copy_(weights["parser.relation.alone" + BIAS])
