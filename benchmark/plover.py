#!/usr/bin/env python3
"""Reads events as PLOVER codes them: one category for type and realis, a source and a target for every event.

    benchmark/plover.py < PREDICTIONS.jsonl > CODED.jsonl

The rule is that of docs/ontology.md, and queries/plover-coding.rq says it in SPARQL. Needs Python 3, nothing else.
"""
import json
import re
import sys

COOPERATION = {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}
"""Planned they are an agreement, refused or called off a rejection."""
CONFLICT = {"PROTEST", "SANCTION", "COERCE", "ASSAULT"}
"""Planned they are a threat."""
ATTEMPT = re.compile("tr(y|ies|ied|ying)|attempt(s|ed|ing)?")
OTHERS = {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "MOBILIZE"}


def category(event):
    """PLOVER's type, None where it codes nothing: what only might happen, conflict that did not, types that it lacks."""
    kind, realis = event.get("type"), event.get("realis")
    if kind not in COOPERATION | CONFLICT | OTHERS:
        return None
    if realis in ("actual", "alleged"):
        return kind
    if realis == "planned":
        return "AGREE" if kind in COOPERATION else "THREATEN" if kind in CONFLICT else kind
    if realis in ("negated", "cancelled"):
        return "REJECT" if kind in COOPERATION else None
    if realis == "hypothetical":
        return kind if kind in CONFLICT and is_attempt(event) else None
    return {"demanded": "REQUEST", "threatened": "THREATEN"}.get(realis)


def is_attempt(event):
    """Whether the words say that it was tried: a failed attack is one."""
    return any(ATTEMPT.fullmatch(cue["text"].lower()) for cue in event.get("cues", []))


def coded(event):
    """The event with its category and with targets: all sides of a meeting; whoever is asked; else the place where it happens."""
    kind = category(event)
    if kind is None:
        return None
    people = event["participants"]
    actors = [one for one in people if one["role"] == "actor"]
    recipients = [one for one in people if one["role"] == "recipient"]
    if event["realis"] == "demanded":
        actors, recipients = [], actors
    if not recipients:
        recipients = actors if len(actors) > 1 else event["places"]
    people = actors + [dict(one, role="recipient") for one in recipients]
    return dict(event, type=kind, participants=people)


def document(record):
    return dict(record, events=[event for event in map(coded, record["events"]) if event])


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(document(json.loads(line)), ensure_ascii=False))
