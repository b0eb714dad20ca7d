"""Label inventories of every head, and the way a corpus with coarser labels speaks about them.

A corpus rarely annotates exactly what a head predicts. CoNLL-2003 calls a demonym MISC, a head calls it NORP; GUM leaves nationalities
unmarked. So a gold label is a *set* of labels that it may stand for, and the loss asks only that their summed probability be high.
"""
from __future__ import annotations

import torch

IGNORED = -100
"""Target of a word about which a corpus says nothing."""


class Labels:
    """An ordered inventory of labels, and the sets of labels used as training targets.

    Targets are integers: below `len(labels)` a single label, above it a set registered by `any_of`, `IGNORED` for silence.
    """

    def __init__(self, *names: str):
        self.names = names
        self._index = {name: i for i, name in enumerate(names)}
        self._sets: list[frozenset[str]] = [frozenset([name]) for name in names]

    def __len__(self) -> int:
        return len(self.names)

    def __contains__(self, name: str) -> bool:
        return name in self._index

    def index(self, name: str) -> int:
        return self._index[name]

    def any_of(self, *names: str) -> int:
        """The target that is right when any of the named labels is predicted."""
        wanted = frozenset(names)
        unknown = wanted - self._index.keys()
        if unknown or not wanted:
            raise ValueError(f"not labels of this head: {sorted(unknown) or 'none given'}")
        if wanted not in self._sets:
            self._sets.append(wanted)
        return self._sets.index(wanted)

    def table(self) -> torch.Tensor:
        """Boolean matrix [targets, labels]: which labels each target allows."""
        return torch.tensor([[name in allowed for name in self.names] for allowed in self._sets])


def bio(*types: str) -> tuple[str, ...]:
    return ("O",) + tuple(prefix + kind for kind in types for prefix in ("B-", "I-"))


NAME_TYPES = ("PER", "ORG", "LOC", "NORP", "FAC", "MISC")
"""Persons; organisations; states and places; demonyms and groups of faith or nation; buildings and sites; other names."""

NAMES = Labels(*bio(*NAME_TYPES))
UPOS = Labels(*"ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
XPOS = Labels(*("$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ "
                "RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``").split())
RELATIONS = Labels(*("acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop "
                     "csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod "
                     "nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan "
                     "parataxis punct reparandum root vocative xcomp").split())
TRIGGERS = Labels(*bio("EVENT"))
"""Event mentions as ECB+ marks them: what happened, in sentences that tell of an event."""
TIMEML = Labels(*bio("EVENT"))
"""Event mentions as TimeML marks them: every verb and noun that denotes an event or state, light and modal ones included."""
CLASSES = Labels("OCCURRENCE", "STATE", "REPORTING", "ASPECTUAL", "PERCEPTION", "I_ACTION", "I_STATE")
TENSES = Labels("PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART", "NONE")
POLARITIES = Labels("POS", "NEG")
MODALITIES = Labels("NONE", "WOULD", "COULD", "MAY", "MUST")
"""Bare assertion; would; can or could; may, might or possible; must, should or have to."""

TAGGERS: dict[str, Labels] = {
    "names": NAMES, "upos": UPOS, "xpos": XPOS, "triggers": TRIGGERS, "timeml": TIMEML,
    "classes": CLASSES, "tenses": TENSES, "polarities": POLARITIES, "modalities": MODALITIES,
}
"""The heads that label words one by one, in the order of the network's outputs."""
