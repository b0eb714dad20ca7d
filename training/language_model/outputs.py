"""What a model says about windows: from a checkpoint in PyTorch, or from an ONNX file through ONNX Runtime's Java."""
from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Callable, Iterator, Protocol

import numpy as np
import torch

from .network import Network
from .windows import Window, batch_of, by_length

_PADDED_PIECES = 2000


@dataclass
class Output:
    """Scores for one window's words, root first: by head [N+1, L], `arcs` [N+1, N+1], `states` [N+1, S].

    `relations` gives [N+1, R] for heads [N+1].
    """
    scores: dict[str, np.ndarray]
    relations: Callable[[np.ndarray], np.ndarray]


class Model(Protocol):
    def outputs(self, windows: list[Window], wanted: tuple[str, ...]) -> Iterator[tuple[Window, Output]]:
        """Each window with the wanted outputs, in any order."""


class Checkpoint:
    """A network in PyTorch, its encoder in bfloat16 as in training."""

    def __init__(self, network: Network):
        self._network = network

    @torch.no_grad()
    def outputs(self, windows: list[Window], wanted: tuple[str, ...]) -> Iterator[tuple[Window, Output]]:
        parser = self._network.parser
        bilinear = parser.relation.numpy()
        for chosen in by_length(windows, _PADDED_PIECES):
            states = self._network.states(batch_of(chosen))
            last = states.last
            scores = {name: tagger(last).numpy() for name, tagger in self._network.taggers.items() if name in wanted}
            scores["arcs"] = parser.arcs(last).numpy()
            scores["states"] = self._network.trigger_states(states).numpy()
            dependents, heads = parser.relation_dependent(last).numpy(), parser.relation_head(last).numpy()
            for i, window in enumerate(chosen):
                n = len(window.words) + 1
                own = {name: array[i, :n, :n] if name == "arcs" else array[i, :n] for name, array in scores.items()}
                yield window, Output(own, _Relations(bilinear, dependents[i, :n], heads[i, :n]))


class _Relations:
    """Relation scores computed when the heads are known."""

    def __init__(self, bilinear: np.ndarray, dependents: np.ndarray, heads: np.ndarray):
        self._bilinear = bilinear
        self._dependents, self._heads = _with_one(dependents), _with_one(heads)

    def __call__(self, heads: np.ndarray) -> np.ndarray:
        return np.einsum("nk,rkl,nl->nr", self._dependents, self._bilinear, self._heads[heads], optimize=True)


def _with_one(x: np.ndarray) -> np.ndarray:
    return np.concatenate([x, np.ones((len(x), 1), x.dtype)], 1)


class OnnxFile:
    """An exported model, run window by window by OnnxRun.java."""

    def __init__(self, path: Path, runtime_jar: Path):
        self._path, self._jar = path, runtime_jar

    def outputs(self, windows: list[Window], wanted: tuple[str, ...]) -> Iterator[tuple[Window, Output]]:
        with tempfile.TemporaryDirectory() as folder:
            questions, answers = Path(folder, "questions"), Path(folder, "answers")
            with open(questions, "wb") as out:
                _write(out, windows)
            program = Path(__file__).parent.parent / "OnnxRun.java"
            java = Path(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
            subprocess.run([java, "-cp", self._jar, program, self._path, questions, answers, *wanted], check=True)
            with open(answers, "rb") as stream:
                for window in windows:
                    yield window, _read(stream, len(window.words) + 1, wanted)


def _write(out: BinaryIO, windows: list[Window]) -> None:
    """Per window: the counts of pieces and of words with the root, then pieces, shapes and words, all int64."""
    for window in windows:
        row = [len(window.pieces), len(window.words) + 1, *window.pieces, *window.shapes, 0, *window.words]
        out.write(np.array(row, ">i8").tobytes())


def _read(stream: BinaryIO, words: int, wanted: tuple[str, ...]) -> Output:
    scores = {}
    for name in wanted:
        count = int(np.frombuffer(stream.read(8), ">i8")[0])
        scores[name] = np.frombuffer(stream.read(4 * count), ">f4").astype(np.float32).reshape(words, -1)
    relations = scores.pop("relations", np.zeros(0)).reshape(words, words, -1)
    return Output(scores, lambda heads: relations[np.arange(words), heads])
