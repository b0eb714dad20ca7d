"""Reading a checkpoint back into a network."""
from __future__ import annotations

from pathlib import Path

import torch

from .encoder import E5_SMALL, MINILM, Base, Encoder
from .network import Network
from .onnx_reader import read

_LAYERS = {E5_SMALL.stem: 12, MINILM.stem: 6}


def load(path: Path, base_folder: Path) -> tuple[Network, Base]:
    """The network of a checkpoint or of an exported model, ready to predict, and the base it began from."""
    if not path.exists():
        raise SystemExit(f"{path}: no such checkpoint; run training/train.py or pass --checkpoint")
    if path.suffix == ".onnx":
        network = read(path)
        return network.eval(), next(b for b in (E5_SMALL, MINILM) if _LAYERS[b.stem] == len(network.encoder.layers))
    state = torch.load(path)
    base = next(b for b in (E5_SMALL, MINILM) if b.stem == state["base"])
    network = Network(Encoder(_LAYERS[base.stem], len(state["network"]["encoder.pieces.weight"])))
    network.load_state_dict(state["network"])
    return network.eval(), base


def weights(path: Path) -> dict[str, torch.Tensor]:
    """Weights to begin a new run with: those of a checkpoint, or of an exported model."""
    return read(path).state_dict() if path.suffix == ".onnx" else torch.load(path)["network"]
