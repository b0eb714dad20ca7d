"""Losses of the heads. Words without a target take no part."""
from __future__ import annotations

import torch
from torch import nn

from .labels import IGNORED, TAGGERS
from .network import Network
from .windows import Batch

_TEMPERATURE = 0.1


def loss_of(network: Network, batch: Batch) -> torch.Tensor:
    """Sum of the losses of every head that the batch has targets for, unweighted."""
    states = network.states(batch)
    parts = [_tagger_loss(network.taggers[name](states.last[:, 1:]), targets, TAGGERS[name].table())
             for name, targets in batch.targets.items() if name in TAGGERS]
    if "heads" in batch.targets:
        parts.append(_parser_loss(network, batch, states.last))
    if "chains" in batch.targets:
        parts.append(_chain_loss(network, network.trigger_states(states)[:, 1:], batch.targets["chains"]))
    return torch.stack(parts).sum()


def _tagger_loss(scores: torch.Tensor, targets: torch.Tensor, table: torch.Tensor) -> torch.Tensor:
    """Mean of -log of the probability of all labels a target allows."""
    known = targets != IGNORED
    if not known.any():
        return scores.sum() * 0
    logs = torch.log_softmax(scores[known], -1)
    return -logs.masked_fill(~table[targets[known]], -1e9).logsumexp(-1).mean()


def _parser_loss(network: Network, batch: Batch, states: torch.Tensor) -> torch.Tensor:
    heads, relations = batch.targets["heads"], batch.targets["relations"]
    arcs = network.parser.arcs(states).masked_fill(~batch.arcs_allowed(), -1e9)[:, 1:]
    given = nn.functional.pad(heads.clamp(min=0), (1, 0))
    scores = network.parser.relations(states, given)[:, 1:]
    return (nn.functional.cross_entropy(arcs.transpose(1, 2), heads, ignore_index=IGNORED)
            + nn.functional.cross_entropy(scores.transpose(1, 2), relations, ignore_index=IGNORED))


def _chain_loss(network: Network, states: torch.Tensor, chains: torch.Tensor) -> torch.Tensor:
    """Mentions of one event against the other mentions of the batch, which is of one topic: by rank, and pair by pair."""
    mentions, numbers = states[chains != IGNORED], chains[chains != IGNORED]
    others = ~torch.eye(len(numbers), dtype=torch.bool)
    same = (numbers[:, None] == numbers[None, :]) & others
    if not same.any():
        return states.sum() * 0
    products = mentions @ mentions.t()
    return _rank_loss(products, same, others) + _pair_loss(network.same_event, products, same, others)


def _rank_loss(products: torch.Tensor, same: torch.Tensor, others: torch.Tensor) -> torch.Tensor:
    """Supervised contrastive loss (Khosla et al. 2020)."""
    logs = torch.log_softmax((products / _TEMPERATURE).masked_fill(~others, -1e9), -1)
    anchors = same.any(-1)
    return -(logs * same).sum(-1)[anchors].div(same.sum(-1)[anchors]).mean()


def _pair_loss(same_event: torch.Tensor, products: torch.Tensor, same: torch.Tensor, others: torch.Tensor) -> torch.Tensor:
    """Cross entropy of "the same event or not", both answers weighing the same."""
    logits = products * same_event[0] + same_event[1]
    sign = torch.where(same, 1.0, -1.0)
    losses = nn.functional.softplus(-logits * sign)
    different = others & ~same
    return losses[same].mean() / 2 + (losses[different].mean() / 2 if different.any() else 0)
