"""Scores a checkpoint, or an exported model, on the development parts of the corpora: evaluate.py --help."""
from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Callable

from language_model import events, names, trees
from language_model.checkpoint import load
from language_model.encoder import E5_SMALL, MINILM
from language_model.outputs import Checkpoint, OnnxFile
from language_model.scoring import Reading, coreference_scores, facet_scores, span_scores, tree_scores
from language_model.windows import recased

_THREE = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "FAC": "LOC"}
_FOUR = {**_THREE, "MISC": "MISC", "NORP": "MISC"}
_SIX = {kind: kind for kind in ("PER", "ORG", "LOC", "NORP", "FAC", "MISC")}
_EVENT = {"EVENT": "EVENT"}


def main() -> None:
    arguments = _arguments()
    reading = replace(_reading(arguments), every=arguments.every)
    for head in arguments.heads:
        for line in _HEADS[head](reading, arguments.corpora):
            print(line, flush=True)


def _names(reading: Reading, corpora: Path) -> list[str]:
    testa = replace(names.CORPORA["conll2003"], file="ner/conll2003_testa.jsonl")
    documents = names.read(corpora, testa, lambda record: True)
    lines = [_spans("CoNLL-2003 testa, 4 types", reading, documents, _FOUR),
             _spans("CoNLL-2003 testa, 4 types, single sentences", replace(reading, packed=False), documents, _FOUR),
             _spans("CoNLL-2003 testa, lower case", replace(reading, altered=lambda w: recased(w, 0)), documents, _FOUR),
             _spans("CoNLL-2003 testa, upper case", replace(reading, altered=lambda w: recased(w, 2)), documents, _FOUR)]
    for name, corpus in names.CORPORA.items():
        if name == "conll2003":
            continue
        kept = names.read(corpora, corpus, lambda record, c=corpus: not c.in_training(record))
        lines.append(_spans(f"{name} development part, PER/ORG/LOC", reading, kept, _THREE))
        if name == "worldwide":
            lines.append(_spans(f"{name} development part, 6 types", reading, kept, _SIX))
    lines.append(_spans("GUM development, named mentions worded as names", reading, names.read_gum(corpora, "dev"), _THREE))
    lines.append(_spans("GUM news development, likewise", reading, names.read_gum(corpora, "dev", ("news",)), _THREE))
    uner = names.NameCorpus("ner/uner_ewt.jsonl", {kind: (kind,) for kind in ("PER", "ORG", "LOC")})
    lines.append(_spans("UNER EWT development", reading, names.read(corpora, uner, lambda record: True), _THREE))
    return lines


def _spans(title: str, reading: Reading, documents: list, fold: dict[str, str], head: str = "names") -> str:
    scores = span_scores(reading, documents, head, fold)
    kinds = "" if head != "names" else "".join(f"\n    {kind}: {counts}" for kind, counts in sorted(scores.items()) if kind != "all")
    return f"{title}: {scores['all']}{kinds}"


def _syntax(reading: Reading, corpora: Path) -> list[str]:
    lines = []
    for treebank in trees.TREEBANKS:
        documents = trees.read(corpora, treebank, "dev")
        news = [d for d in documents if "_news_" in d.name]
        for how, packed in (("single sentences", False), ("packed", True)):
            lines.append(f"{treebank} development, {how}: {tree_scores(replace(reading, packed=packed), documents)}")
        if news:
            lines.append(f"{treebank} development, news only: {tree_scores(replace(reading, packed=False), news)}")
    return lines


def _events(reading: Reading, corpora: Path) -> list[str]:
    ecb, timebank = events.read_ecb(corpora, "dev"), events.read_timeml(corpora, "timebank", development=True)
    meantime = events.read_meantime(corpora, development=True)
    lines = [_spans("ECB+ development topics, triggers", reading, ecb, _EVENT, "triggers"),
             _spans("ECB+ development topics, triggers, single sentences", replace(reading, packed=False), ecb, _EVENT, "triggers"),
             _spans("TimeBank development part, triggers", reading, timebank, _EVENT, "timeml"),
             _spans("MEANTIME development part, triggers", reading, meantime, _EVENT, "timeml")]
    for title, documents in (("ECB+", ecb), ("TimeBank", timebank), ("MEANTIME", meantime)):
        lines += [f"{title} {facet}: {score}" for facet, score in facet_scores(reading, documents).items()]
    return lines + [f"ECB+ development topics, trigger states: {coreference_scores(reading, ecb)}",
                    f"ECB+ development topics, trigger states, single sentences: {coreference_scores(replace(reading, packed=False), ecb)}"]


_HEADS: dict[str, Callable[[Reading, Path], list[str]]] = {"names": _names, "syntax": _syntax, "events": _events}


def _reading(arguments: argparse.Namespace) -> Reading:
    if arguments.onnx:
        base = MINILM if arguments.fast else E5_SMALL
        return Reading(OnnxFile(arguments.onnx, arguments.runtime), base.pieces(arguments.base))
    network, base = load(arguments.checkpoint, arguments.base)
    return Reading(Checkpoint(network), base.pieces(arguments.base))


def _newest_runtime() -> Path | None:
    return max((Path.home() / ".m2/repository/com/microsoft/onnxruntime/onnxruntime").glob("*/onnxruntime-*[0-9].jar"), default=None)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"), help="folder of the annotated corpora")
    parser.add_argument("--base", type=Path, default=Path(".work/base"), help="folder of the jars with base weights")
    parser.add_argument("--checkpoint", type=Path, default=Path(".work/model.pt"))
    parser.add_argument("--onnx", type=Path, help="score this exported model instead, through ONNX Runtime's Java")
    parser.add_argument("--runtime", type=Path, default=_newest_runtime(), help="jar of ONNX Runtime; by default the one Maven fetched")
    parser.add_argument("--fast", action="store_true", help="the exported model is the small variant")
    parser.add_argument("--every", type=int, default=1, help="read only every so many documents of each corpus, for a quick look")
    parser.add_argument("--heads", nargs="+", choices=list(_HEADS), default=list(_HEADS))
    return parser.parse_args()


if __name__ == "__main__":
    main()
