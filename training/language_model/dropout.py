"""Dropout with masks of one byte, many times quicker on a CPU than torch's own."""
from __future__ import annotations

import numpy as np
import torch
from torch import nn


class Dropout(nn.Module):
    """Zeroes a share of the values, rounded to 1/256, while training. All instances draw from one seeded source."""

    source = np.random.Generator(np.random.SFC64(1))

    def __init__(self, share: float):
        super().__init__()
        self.threshold = round(share * 256)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or not self.threshold:
            return x
        count = x.numel()
        bytes_ = Dropout.source.integers(0, 2**63, (count + 7) // 8, dtype=np.int64).view(np.uint8)[:count]
        kept = torch.from_numpy(bytes_).view(x.shape) >= self.threshold
        return x * (kept.to(x.dtype) * (256 / (256 - self.threshold)))
