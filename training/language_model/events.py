"""Readers of the event corpora: trigger spans, classes, tense, polarity, modality and cross-document chains."""
from __future__ import annotations

from pathlib import Path

from .labels import CLASSES, IGNORED, MODALITIES, POLARITIES, TENSES, TIMEML, TRIGGERS
from .sentences import Document, Sentence, blank, held_out, records, sentences_of, word_range
from .words import Word, words_in

_FACETS = ("classes", "tenses", "polarities", "modalities")


def read_ecb(corpora: Path, split: str) -> list[Document]:
    """ECB+ by its topics; only the sentences whose annotation was checked. Chains hold across the documents of a topic."""
    chains = _Chains()
    documents = []
    for record in records(corpora / "events/ecbplus.jsonl.gz"):
        if record["split"] != split:
            continue
        spans = [words for begin, end in record["validated_sentences"] if (words := words_in(record["text"], begin, end))]
        sentences = [_ecb_sentence(words, record, chains) for words in spans]
        documents.append(Document(record["id"], sentences, topic=record["topic"]))
    return documents


class _Chains:
    """Numbers of coreference chains; a mention without a chain is alone in its own."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}

    def number(self, topic: str, chain: str | None, mention: str) -> int:
        key = (topic, chain) if chain else ("", mention)
        return self._numbers.setdefault(key, len(self._numbers))


_ECB_CLASSES = {"OCCURRENCE": ("OCCURRENCE", "I_ACTION"), "STATE": ("STATE", "I_STATE"), "REPORTING": ("REPORTING",),
                "ASPECTUAL": ("ASPECTUAL",), "PERCEPTION": ("PERCEPTION",), "CAUSATIVE": ("OCCURRENCE", "I_ACTION")}


def _ecb_sentence(words: list[Word], record: dict, chains: _Chains) -> Sentence:
    sentence = _bare(words, ("triggers", "classes", "polarities"))
    sentence.chains = blank(words)
    for event in _events_inside(record, words):
        first = _mark(sentence, "triggers", event)
        if first is None:
            continue
        negated, _, kind = event["type"].rpartition("ACTION_")
        if kind in _ECB_CLASSES:
            sentence.targets["classes"][first] = CLASSES.any_of(*_ECB_CLASSES[kind])
        sentence.targets["polarities"][first] = POLARITIES.index("NEG" if negated else "POS")
        sentence.chains[first] = chains.number(record["topic"], event.get("coref"), record["id"] + event["id"])
    return sentence


TIMEML_CORPORA = {"timebank": "dates/timebank.jsonl.gz", "aquaint": "dates/aquaint.jsonl.gz"}
_MODALS = {"would": "WOULD", "'d": "WOULD", "would have to": "MUST", "could": "COULD", "can": "COULD", "may": "MAY", "might": "MAY",
           "possible": "MAY", "potential": "MAY", "unlikely": "MAY", "likelihood": "MAY", "must": "MUST", "should": "MUST",
           "have to": "MUST", "have_to": "MUST", "should have to": "MUST"}


def read_timeml(corpora: Path, corpus: str, development: bool) -> list[Document]:
    """TimeBank or AQUAINT. AQUAINT's polarity is half NEG, which cannot be: it is not read."""
    documents = []
    for record in records(corpora / TIMEML_CORPORA[corpus]):
        if held_out(record["id"]) == development:
            sentences = [_timeml_sentence(words, record, corpus != "aquaint") for words in sentences_of(record)]
            documents.append(Document(record["id"], sentences))
    return documents


def _timeml_sentence(words: list[Word], record: dict, with_polarity: bool) -> Sentence:
    sentence = _bare(words, ("timeml",) + _FACETS)
    for event in _events_inside(record, words):
        first = _mark(sentence, "timeml", event)
        if first is None or event.get("tense") is None:
            continue
        sentence.targets["classes"][first] = CLASSES.index(event["type"])
        sentence.targets["tenses"][first] = TENSES.index(event["tense"])
        sentence.targets["modalities"][first] = MODALITIES.index(_MODALS.get((event.get("modality") or "").lower(), "NONE"))
        if with_polarity:
            sentence.targets["polarities"][first] = POLARITIES.index(event["polarity"])
    return sentence


_MEANTIME_CLASSES = {"SPEECH_COGNITIVE": ("REPORTING", "PERCEPTION", "I_ACTION", "I_STATE"),
                     "GRAMMATICAL": ("ASPECTUAL", "I_ACTION", "STATE", "OCCURRENCE")}
_MEANTIME_MODALITIES = {"CERTAIN": ("NONE", "MUST"), "POSSIBLE": ("WOULD", "COULD", "MAY"), "PROBABLE": ("WOULD", "COULD", "MAY")}


def read_meantime(corpora: Path, development: bool) -> list[Document]:
    """MEANTIME's events, as far as a document is annotated in full. Its scheme follows TimeML."""
    documents = []
    for record in records(corpora / "events/meantime.jsonl"):
        if held_out(record["id"]) == development:
            kept = [words for words in sentences_of(record) if words[-1].end <= record["fully_annotated_end"]]
            documents.append(Document(record["id"], [_meantime_sentence(words, record) for words in kept]))
    return documents


def _meantime_sentence(words: list[Word], record: dict) -> Sentence:
    sentence = _bare(words, ("timeml",) + _FACETS)
    for event in _events_inside(record, words):
        first = _mark(sentence, "timeml", event)
        if first is None:
            continue
        targets = sentence.targets
        if event["type"] in _MEANTIME_CLASSES:
            targets["classes"][first] = CLASSES.any_of(*_MEANTIME_CLASSES[event["type"]])
        if event.get("tense") in TENSES and event["tense"] != "NONE":
            targets["tenses"][first] = TENSES.index(event["tense"])
        if event.get("polarity") in POLARITIES:
            targets["polarities"][first] = POLARITIES.index(event["polarity"])
        if event.get("certainty") in _MEANTIME_MODALITIES:
            targets["modalities"][first] = MODALITIES.any_of(*_MEANTIME_MODALITIES[event["certainty"]])
    return sentence


def _bare(words: list[Word], heads: tuple[str, ...]) -> Sentence:
    spans = {"triggers": TRIGGERS.index("O"), "timeml": TIMEML.index("O")}
    return Sentence(words, {head: blank(words, spans.get(head, IGNORED)) for head in heads})


def _events_inside(record: dict, words: list[Word]) -> list[dict]:
    inside = [e for e in record["events"] if e["start"] is not None and words[0].begin <= e["start"] and e["end"] <= words[-1].end]
    return sorted(inside, key=lambda e: (e["start"], e["end"]))


def _mark(sentence: Sentence, head: str, event: dict) -> int | None:
    """Marks a trigger and gives the position of its first word; None where it cuts through words or overlaps another."""
    sentence.gold.append((event["start"], event["end"], "EVENT"))
    covered = word_range(sentence.words, event["start"], event["end"])
    targets = sentence.targets[head]
    if covered is None or any(targets[i] != 0 for i in covered):
        return None
    for i in covered:
        targets[i] = 1 if i == covered[0] else 2
    return covered[0]
