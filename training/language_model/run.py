"""A training run: optimiser, learning rate, checkpoints."""
from __future__ import annotations

import os
import signal
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import torch

from .checkpoint import weights
from .dropout import Dropout
from .encoder import Base, from_base
from .losses import loss_of
from .network import Network
from .windows import Window, batch_of

_RATE, _HEAD_RATE, _WARM_UP, _DECAY, _CLIP = 1.5e-4, 1e-3, 0.08, 0.01, 1.0


@dataclass(frozen=True)
class Settings:
    base: Base
    base_folder: Path
    seed: int
    minutes: float
    cpu_minutes: float
    checkpoint_minutes: float
    steps: int | None
    rate: float = 1.0
    """Factor of the learning rates."""
    start: Path | None = None
    """Checkpoint or exported model whose weights a new run begins with, instead of the base's."""


class Run:
    """Goes through the steps once. The learning rate falls linearly in the largest share of steps done, wall time and CPU time used.

    A checkpoint holds weights, optimiser, sources of chance and position, so that a run cut off goes on as if it had not been.
    Told to terminate (SIGTERM), a run writes one and ends.
    """

    def __init__(self, settings: Settings, order: list[tuple[str, list[Window]]], out: Path):
        torch.manual_seed(settings.seed)
        torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
        self.settings, self.out = settings, out
        self.order = order[:settings.steps]
        self.network = Network(from_base(settings.base.network(settings.base_folder)))
        self.optimiser = _optimiser(self.network)
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.step, self.used, self.cpu, self.pieces = 0, 0.0, 0.0, 0
        self.losses: dict[str, float] = {}
        self.seen: dict[str, int] = defaultdict(int)
        self.told_to_end = False
        if out.exists():
            self._resume()
        elif settings.start:
            self.network.load_state_dict(weights(settings.start))

    def go(self) -> None:
        self.network.train()
        signal.signal(signal.SIGTERM, self._end)
        last = time.monotonic()
        saved = self.used
        cpu_before = self.cpu - time.process_time()
        while self._progress() < 1 and not self.told_to_end:
            self._advance(*self.order[self.step])
            self.step += 1
            now = time.monotonic()
            self.used, last = self.used + now - last, now
            self.cpu = cpu_before + time.process_time()
            if self.step % 50 == 0:
                self._report()
            if self.used - saved > 60 * self.settings.checkpoint_minutes:
                saved = self.used
                self._save()
        self._report()
        self._save()

    def _end(self, *_: object) -> None:
        self.told_to_end = True

    def _progress(self) -> float:
        """Share of the run that is over."""
        minutes, cpu_minutes = self.settings.minutes, self.settings.cpu_minutes
        return max(self.step / len(self.order), self.used / (60 * minutes), self.cpu / (60 * cpu_minutes))

    def _advance(self, task: str, windows: list[Window]) -> None:
        factor = min((self.step + 1) / (_WARM_UP * len(self.order)), (1 - self._progress()) / (1 - _WARM_UP))
        for group, rate in zip(self.optimiser.param_groups, self.rates):
            group["lr"] = rate * factor * self.settings.rate
        loss = loss_of(self.network, batch_of(windows))
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.network.parameters() if p.grad is not None], _CLIP)
        self.optimiser.step()
        self.losses[task] = 0.95 * self.losses.get(task, loss.item()) + 0.05 * loss.item()
        self.seen[task] += 1
        self.pieces += sum(len(w.pieces) for w in windows)

    def _report(self) -> None:
        losses = " ".join(f"{task} {value:.3f}" for task, value in sorted(self.losses.items()))
        print(f"step {self.step}/{len(self.order)} {losses} | {dict(sorted(self.seen.items()))} cpu {self.cpu:.0f} s wall {self.used:.0f} s "
              f"{self.pieces / max(self.cpu, 1):.0f} pieces/cpu-s", flush=True)

    def _save(self) -> None:
        state = {"network": self.network.state_dict(), "optimiser": self.optimiser.state_dict(), "step": self.step, "used": self.used,
                 "cpu": self.cpu, "pieces": self.pieces, "losses": self.losses, "seen": dict(self.seen), "plan": len(self.order),
                 "chance": Dropout.source.bit_generator.state, "base": self.settings.base.stem}
        self.out.parent.mkdir(parents=True, exist_ok=True)
        partial = self.out.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(self.out)
        print(f"saved {self.out} at step {self.step}", flush=True)

    def _resume(self) -> None:
        state = torch.load(self.out)
        if (state["plan"], state["base"]) != (len(self.order), self.settings.base.stem):
            raise SystemExit(f"{self.out}: from a run with another plan; pass the same options or another --out")
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        Dropout.source.bit_generator.state = state["chance"]
        self.step, self.used, self.cpu, self.pieces = state["step"], state["used"], state["cpu"], state["pieces"]
        self.losses = state["losses"]
        self.seen.update(state["seen"])
        print(f"resumed {self.out} at step {self.step}", flush=True)


def _optimiser(network: Network) -> torch.optim.AdamW:
    """AdamW with a higher rate for what starts from nothing. Piece and position embeddings stay as they are."""
    network.encoder.pieces.weight.requires_grad_(False)
    network.encoder.positions.weight.requires_grad_(False)
    shapes = network.encoder.shapes.weight
    trained = [p for p in network.encoder.parameters() if p.requires_grad and p is not shapes]
    new = [shapes] + [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    return torch.optim.AdamW([
        {"params": [p for p in trained if p.dim() > 1], "lr": _RATE, "weight_decay": _DECAY},
        {"params": [p for p in trained if p.dim() == 1], "lr": _RATE, "weight_decay": 0.0},
        {"params": new, "lr": _HEAD_RATE, "weight_decay": 0.0},
    ], betas=(0.9, 0.98))
