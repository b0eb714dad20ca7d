"""From scores to labels: spans by constrained Viterbi, trees by maximum spanning arborescence."""
from __future__ import annotations

import numpy as np

from .labels import Labels

_NEVER = -1e9


def transitions(labels: Labels) -> tuple[np.ndarray, np.ndarray]:
    """Costs of a BIO inventory: [from, to] and at the start. An I- follows only B- or I- of its type."""
    count = len(labels)
    costs, start = np.zeros((count, count)), np.zeros(count)
    for to, name in enumerate(labels.names):
        if name.startswith("I-"):
            start[to] = _NEVER
            for origin, before in enumerate(labels.names):
                if before[2:] != name[2:]:
                    costs[origin, to] = _NEVER
    return costs, start


def best_sequence(scores: np.ndarray, labels: Labels) -> list[str]:
    """The best label per word of one sentence, scores [N, L], no I- out of place."""
    costs, start = transitions(labels)
    best, back = scores[0] + start, []
    for row in scores[1:]:
        routes = best[:, None] + costs
        back.append(routes.argmax(0))
        best = routes.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [labels.names[i] for i in reversed(path)]


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """Spans (first, after last, type) of a BIO sequence."""
    found, begin = [], None
    for i, tag in enumerate(tags + ["O"]):
        if begin is not None and not tag.startswith("I-"):
            found.append((begin, i, tags[begin][2:]))
            begin = None
        if tag.startswith("B-"):
            begin = i
    return found


def tree(arcs: np.ndarray) -> list[int]:
    """Heads of the best tree with a single root. `arcs` [N, N+1]: score of each head per word, column 0 the root; heads are 1-based."""
    count = len(arcs)
    scores = np.full((count + 1, count + 1), _NEVER)
    scores[1:] = arcs
    heads = _arborescence(scores)
    if sum(heads[1:] == 0) != 1:
        heads = max((_rooted(scores, root) for root in np.argsort(-arcs[:, 0])[:5]), key=lambda h: _value(scores, h))
    return heads[1:].tolist()


def _rooted(scores: np.ndarray, root: int) -> np.ndarray:
    only = scores.copy()
    only[1:, 0] = _NEVER / 1e3
    only[root + 1, 1:] = _NEVER
    only[root + 1, 0] = 0
    return _arborescence(only)


def _value(scores: np.ndarray, heads: np.ndarray) -> float:
    return float(sum(scores[i, heads[i]] for i in range(1, len(heads))))


def _arborescence(scores: np.ndarray) -> np.ndarray:
    """Chu-Liu and Edmonds: scores [dependent, head] over nodes 0..N, 0 the root."""
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [v for v in range(len(heads)) if v not in set(cycle)]
    inner = np.array([scores[v, heads[v]] for v in cycle])
    entering = scores[np.ix_(cycle, rest)] - inner[:, None]
    size = len(rest)
    smaller = np.full((size + 1, size + 1), -np.inf)
    smaller[:size, :size] = scores[np.ix_(rest, rest)]
    smaller[size, :size] = entering.max(0)
    smaller[:size, size] = scores[np.ix_(rest, cycle)].max(1)
    return _expanded(heads, scores, cycle, rest, entering, _arborescence(smaller))


def _expanded(heads: np.ndarray, scores: np.ndarray, cycle: list[int], rest: list[int], entering: np.ndarray,
              chosen: np.ndarray) -> np.ndarray:
    size, heads = len(rest), heads.copy()
    for i, node in enumerate(rest):
        if node:
            heads[node] = rest[chosen[i]] if chosen[i] < size else cycle[int(scores[node, cycle].argmax())]
    broken = int(entering[:, chosen[size]].argmax())
    heads[cycle[broken]] = rest[chosen[size]]
    return heads


def _cycle(heads: np.ndarray) -> list[int]:
    """Nodes of one cycle, empty if there is none."""
    done: set[int] = {0}
    for start in range(1, len(heads)):
        path: list[int] = []
        node = start
        while node not in done and node not in path:
            path.append(node)
            node = int(heads[node])
        if node in path:
            return path[path.index(node):]
        done.update(path)
    return []
