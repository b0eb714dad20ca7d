"""The network: one encoder, a linear tagger per word label, a biaffine parser and a projection for trigger states."""
from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

from .dropout import Dropout
from .encoder import Encoder
from .labels import RELATIONS, TAGGERS
from .windows import Batch

ARC_WIDTH, RELATION_WIDTH, STATE_WIDTH = 320, 128, 128


def _with_one(x: torch.Tensor) -> torch.Tensor:
    return torch.cat([x, x.new_ones(x.shape[:-1] + (1,))], -1)


class Parser(nn.Module):
    """Deep biaffine parser (Dozat and Manning 2017): scores of heads per word, and of relations for given heads."""

    def __init__(self, width: int):
        super().__init__()
        self.arc_dependent, self.arc_head = _mlp(width, ARC_WIDTH), _mlp(width, ARC_WIDTH)
        self.relation_dependent, self.relation_head = _mlp(width, RELATION_WIDTH), _mlp(width, RELATION_WIDTH)
        self.arc = nn.Parameter(torch.zeros(ARC_WIDTH + 1, ARC_WIDTH))
        self.relation = nn.Parameter(torch.zeros(len(RELATIONS), RELATION_WIDTH + 1, RELATION_WIDTH + 1))
        nn.init.normal_(self.arc, 0, ARC_WIDTH**-0.5 / 4)

    def arcs(self, states: torch.Tensor) -> torch.Tensor:
        """[B, N+1, N+1]: score of each word as the head of each word."""
        return (_with_one(self.arc_dependent(states)) @ self.arc) @ self.arc_head(states).transpose(1, 2)

    def relations(self, states: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """[B, N+1, R]: score of each relation between each word and its given head."""
        dependents, governors = _with_one(self.relation_dependent(states)), _with_one(self.relation_head(states))
        governors = governors.gather(1, heads[:, :, None].expand(-1, -1, governors.shape[-1]))
        size, count, width = dependents.shape
        turned = (dependents.view(-1, width) @ self.relation.permute(1, 0, 2).reshape(width, -1)).view(-1, len(RELATIONS), width)
        return torch.einsum("nrk,nk->nr", turned, governors.reshape(-1, width)).view(size, count, -1)


def _mlp(width: int, out: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(width, out), nn.LeakyReLU(0.1), Dropout(0.33))


@dataclass(frozen=True)
class States:
    """What the encoder makes of a batch: middle and last states of the root and the words' first pieces, both [B, N+1, H], and the mean of
    all pieces' middle states [B, 1, H]."""
    middle: torch.Tensor
    last: torch.Tensor
    window: torch.Tensor


class Network(nn.Module):
    """All heads over one encoder. Word axes start with the root, [CLS], at position 0."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        self.dropout = Dropout(0.1)
        self.taggers = nn.ModuleDict({name: nn.Linear(encoder.width, len(labels)) for name, labels in TAGGERS.items()})
        for tagger in self.taggers.values():
            nn.init.normal_(tagger.weight, 0, 0.02)
            nn.init.zeros_(tagger.bias)
        self.parser = Parser(encoder.width)
        self.state = nn.Linear(3 * encoder.width, STATE_WIDTH)
        nn.init.orthogonal_(self.state.weight)
        nn.init.zeros_(self.state.bias)
        self.same_event = nn.Parameter(torch.tensor([8.0, -4.0]))

    def states(self, batch: Batch) -> States:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            middle, last = self.encoder(batch.pieces, batch.mask, batch.shapes)
        return self.at_words(batch, middle.float(), last.float())

    def at_words(self, batch: Batch, middle: torch.Tensor, last: torch.Tensor) -> States:
        """The states of the words among those of the pieces."""
        index = batch.words[:, :, None].expand(-1, -1, self.encoder.width)
        weights = batch.mask[:, :, None] / batch.mask.sum(1)[:, None, None]
        return States(middle.gather(1, index), self.dropout(last.gather(1, index)), (middle * weights).sum(1, keepdim=True))

    def trigger_states(self, states: States) -> torch.Tensor:
        """[B, N+1, S] of length one: triggers of the same event have a high product. What the window is about tells like events apart."""
        window = states.window.expand(-1, states.middle.shape[1], -1)
        return nn.functional.normalize(self.state(torch.cat([states.middle, states.last, window], -1)), dim=-1)
