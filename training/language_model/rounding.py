"""Rounding weights to signed bytes so that what they compute of real text changes least (GPTQ: Frantar et al., ICLR 2023).

A product of bytes is exact on every processor. Those without VNNI add the products of two neighbours (an unsigned byte of the input
times a signed one of a row, twice) in 16 bits and cut off what does not fit; so the bytes of rows 0 and 1, 2 and 3, ... add up to
128 at most.
"""
from __future__ import annotations

from typing import Iterable

import numpy as np
import torch
from torch import nn

from .network import Network
from .windows import Window, batch_of

LARGEST, OF_NEIGHBOURS = 127, 128
_DAMPING, _SMALLEST = 0.01, 1e-8


def moments(network: Network, windows: Iterable[Window]) -> dict[str, np.ndarray]:
    """The mean of the inputs' products [in, in] for every matrix, by its name."""
    sums: dict[str, torch.Tensor] = {}
    counts: dict[str, int] = {}

    def add(name: str, inputs: torch.Tensor) -> None:
        rows = inputs.detach().float().reshape(-1, inputs.shape[-1])
        sums[name] = sums.get(name, 0) + rows.t() @ rows
        counts[name] = counts.get(name, 0) + len(rows)

    hooks = [module.register_forward_pre_hook(lambda _, inputs, n=name: add(n, inputs[0]))
             for name, module in network.named_modules() if isinstance(module, nn.Linear)]
    parser = network.parser
    hooks += [module.register_forward_hook(lambda _, __, output, n=name: add(n, output))
              for name, module in (("parser.arc", parser.arc_dependent), ("parser.relation.pair", parser.relation_dependent))]
    with torch.no_grad():
        for window in windows:
            batch = batch_of([window])
            states = network.at_words(batch, *network.encoder(batch.pieces, batch.mask, batch.shapes))
            network.trigger_states(states)
            parser.arcs(states.last)
            parser.relation_dependent(states.last)
            parser.relation_head(states.last)
    for hook in hooks:
        hook.remove()
    return {name: (total / counts[name]).numpy().astype(np.float64) for name, total in sums.items()}


def scales_of(matrix: np.ndarray) -> np.ndarray:
    """A scale for every column [1, out] with which its bytes and the sums of its neighbours fit."""
    single, pairs = np.abs(matrix).max(0), np.abs(matrix[0::2] + matrix[1::2]).max(0)
    return np.maximum(np.maximum(single, pairs), _SMALLEST)[None] / LARGEST


def signed(matrix: np.ndarray, inputs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Bytes and scales of a matrix [in, out]: each row is rounded in turn, and the rows to come make up for the error."""
    scales = scales_of(matrix)
    damped = inputs + np.eye(len(inputs)) * _DAMPING * np.diag(inputs).mean()
    factors = np.linalg.cholesky(np.linalg.inv(damped)).T
    left = matrix.astype(np.float64)
    bytes_ = np.zeros(matrix.shape, np.int64)
    for row in range(len(matrix)):
        neighbour = bytes_[row - 1] if row % 2 else 0
        low, high = np.maximum(-LARGEST, -OF_NEIGHBOURS - neighbour), np.minimum(LARGEST, OF_NEIGHBOURS - neighbour)
        bytes_[row] = np.clip(np.rint(left[row] / scales[0]), low, high)
        error = (left[row] - bytes_[row] * scales[0]) / factors[row, row]
        left[row + 1:] -= np.outer(factors[row, row + 1:], error)
    return bytes_.astype(np.int8), scales.astype(np.float32)


def signed_rows(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Bytes and scales of a table's rows, which are looked up one by one."""
    scales = np.maximum(np.abs(table).max(1, keepdims=True), _SMALLEST) / LARGEST
    return np.rint(table / scales).astype(np.int8), scales.astype(np.float32)
