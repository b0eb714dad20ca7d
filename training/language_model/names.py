"""Readers of the name corpora: which of our name types each label of a corpus may stand for, and what a corpus leaves unmarked."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

from .labels import IGNORED, NAMES, NAME_TYPES
from .sentences import Document, Sentence, blank, held_out, records, sentences_of, word_range
from .words import Word

DROPPED: tuple[str, ...] = ()
"""Types of a label that is no name to us: its words count as unnamed."""


@dataclass(frozen=True)
class NameCorpus:
    """A name corpus: file, meaning of its labels, the types it leaves unmarked, and whether its licence is open."""
    file: str
    types: dict[str, tuple[str, ...]]
    unmarked: tuple[str, ...] = ()
    open_data: bool = True
    in_training: Callable[[dict], bool] = lambda record: not held_out(record["id"])
    epochs: float = 1.0


_COARSE = {"PER": ("PER",), "ORG": ("ORG",), "LOC": ("LOC", "FAC"), "MISC": ("MISC", "NORP")}
_WORLDWIDE = {"Person": ("PER",), "Organization": ("ORG",), "Location": ("LOC",), "Facility": ("FAC",), "NORP": ("NORP",),
              "Misc": ("MISC",), "Product": ("MISC",), "Date": DROPPED, "Money": DROPPED}
_WNUT = {"person": ("PER",), "corporation": ("ORG",), "group": ("ORG",), "location": ("LOC", "FAC"),
         "product": ("MISC",), "creative-work": ("MISC",)}
_POLITICS = {"person": ("PER",), "politician": ("PER",), "organisation": ("ORG",), "politicalparty": ("ORG",),
             "location": ("LOC", "FAC"), "country": ("LOC",), "election": ("MISC",), "event": ("MISC",), "misc": ("MISC", "NORP")}


def _by_split(record: dict) -> bool:
    return record["split"] == "train"


CORPORA: dict[str, NameCorpus] = {
    "conll2003": NameCorpus("ner/conll2003_train.jsonl.gz", _COARSE, open_data=False, in_training=_by_split, epochs=2.0),
    "worldwide": NameCorpus("ner/worldwide_news.jsonl.gz", _WORLDWIDE, open_data=False),
    "wikigold": NameCorpus("ner/wikigold.jsonl", _COARSE, epochs=1.5),
    "wnut17": NameCorpus("ner/wnut17.jsonl", _WNUT, unmarked=("NORP", "MISC")),
    "politics": NameCorpus("ner/crossner_politics.jsonl.gz", _POLITICS, in_training=_by_split),
}
"""Flat name corpora used in training. re3d is left out: its persons include their titles and its organisations common nouns."""


def read(corpora: Path, corpus: NameCorpus, wanted: Callable[[dict], bool]) -> list[Document]:
    """Documents of a corpus for which `wanted` holds."""
    return [Document(record["id"], [_sentence(words, record["entities"], corpus) for words in sentences_of(record)])
            for record in records(corpora / corpus.file) if wanted(record)]


def _sentence(words: list[Word], mentions: list[dict], corpus: NameCorpus) -> Sentence:
    sentence = Sentence(words, {"names": blank(words, _unnamed(corpus.unmarked))})
    for mention in mentions:
        begin, end, types = mention["start"], mention["end"], corpus.types[mention["type"]]
        if begin < words[0].begin or end > words[-1].end or types == DROPPED:
            continue
        sentence.gold.append((begin, end, types[0]))
        mark(sentence, begin, end, types)
    return sentence


def mark(sentence: Sentence, begin: int, end: int, types: tuple[str, ...]) -> None:
    """Sets the targets of a name's words; a name that cuts through words silences them."""
    covered = word_range(sentence.words, begin, end)
    targets = sentence.targets["names"]
    if covered is None:
        silence(sentence, begin, end)
        return
    for i in covered:
        targets[i] = NAMES.any_of(*(("B-" if i == covered[0] else "I-") + kind for kind in types))


def silence(sentence: Sentence, begin: int, end: int) -> None:
    for i, word in enumerate(sentence.words):
        if word.begin < end and begin < word.end:
            sentence.targets["names"][i] = IGNORED


def _unnamed(unmarked: tuple[str, ...]) -> int:
    return NAMES.any_of("O", *(prefix + kind for kind in unmarked for prefix in ("B-", "I-")))


# GUM marks every noun phrase that refers to a named thing, whatever its wording, with titles, and couples of persons as one.
_GUM_TYPES = {"person": ("PER", "NORP"), "organization": ("ORG",), "place": ("LOC", "FAC")}
_GUM_OTHER = ("MISC", "FAC")
_NAME_LIKE = re.compile(r"[A-Z0-9][\w.’']*(?:[ -](?:(?:of|the|and|for|in|on|de|la|al|del|van|von|to) )*[A-Z0-9][\w.’']*)*$")
_DETERMINER = re.compile(r"(?:the|a|an) ", re.IGNORECASE)
_TITLE = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Gen|General|Chief|Justice|Judge|Secretary|President|Minister|Senator|Sen|"
                    r"Governor|Gov|Colonel|Col|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Major|Admiral|Rev|Reverend|Father|Sister|Brother|"
                    r"Aunt|Uncle|Lady|Madam|Sir)\b\.? ?)+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_NO_PERSONS_NAME = re.compile(r" (?:and|of) ")


def read_gum(corpora: Path, split: str, genres: tuple[str, ...] = ()) -> list[Document]:
    """GUM's named mentions that are worded as names, without titles; words of other named mentions are silenced, nested names are not."""
    return [Document(record["id"], [_gum_sentence(words, record) for words in sentences_of(record)])
            for record in records(corpora / "gum/gum.jsonl.gz")
            if record["split"] == split and (not genres or record["genre"] in genres)]


def _gum_sentence(words: list[Word], record: dict) -> Sentence:
    sentence = Sentence(words, {"names": blank(words, _unnamed(("NORP", "MISC")))})
    mentions = [m for m in record["entities"]
                if m["named"] and words[0].begin <= m["start"] and m["end"] <= words[-1].end and m["type"] != "time"]
    for mention in sorted(mentions, key=lambda m: m["start"] - m["end"]):
        begin, end = _without_affixes(record["text"], mention)
        text = record["text"][begin:end]
        if not _is_name(text, mention["type"]):
            silence(sentence, mention["start"], mention["end"])
            continue
        if any(b <= begin and end <= e for b, e, _ in sentence.gold):
            continue
        types = _GUM_TYPES.get(mention["type"], _GUM_OTHER)
        sentence.gold.append((begin, end, types[0]))
        mark(sentence, begin, end, types)
    return sentence


def _without_affixes(text: str, mention: dict) -> tuple[int, int]:
    """Where the name itself is: without article, the titles of a person, possessive ending."""
    begin, end = mention["start"], mention["end"]
    for affix in (_DETERMINER, *([_TITLE] if mention["type"] == "person" else [])):
        found = affix.match(text, begin, end)
        begin = found.end() if found else begin
    possessive = _POSSESSIVE.search(text[begin:end])
    return begin, end - (len(possessive.group()) if possessive else 0)


def _is_name(text: str, kind: str) -> bool:
    if not _NAME_LIKE.match(text) or "'s " in text or "’s " in text:
        return False
    return kind != "person" or not _NO_PERSONS_NAME.search(text)


_MEANTIME_TYPES = {"PER": ("PER",), "ORG": ("ORG",), "LOC": ("LOC", "FAC"), "PRO": ("MISC",)}


def read_meantime(corpora: Path) -> list[Document]:
    """Proper names of MEANTIME's training documents, as far as they are annotated in full."""
    documents = []
    for record in records(corpora / "events/meantime.jsonl"):
        if held_out(record["id"]):
            continue
        kept = [words for words in sentences_of(record) if words[-1].end <= record["fully_annotated_end"]]
        names = [m for m in record["entities"] if m.get("mention") in ("NAM", "PRE.NAM") and m["type"] in _MEANTIME_TYPES]
        corpus = NameCorpus("", _MEANTIME_TYPES, unmarked=("NORP", "MISC"))
        documents.append(Document(record["id"], [_sentence(words, names, corpus) for words in kept]))
    return documents


