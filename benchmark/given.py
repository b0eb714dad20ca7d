#!/usr/bin/env python3
"""Copies a corpus of places with nothing but the spans of those that have a point, for `extract --given entities`.

    benchmark/given.py ../shared/corpora/geo/lgl.jsonl.gz > lgl.given.jsonl
    ./dateline extract lgl.given.jsonl --given entities --format jsonl --published unknown > lgl.out.jsonl
    python3 ../shared/corpora/score.py geo ../shared/corpora/geo/lgl.jsonl.gz lgl.out.jsonl

All of them are given as places (LOC), whatever the corpus calls them; links, points and types stay behind.
Needs Python 3, nothing else.
"""
import gzip
import json
import sys


def given(document):
    """The document with bare spans."""
    spans = [{"start": e["start"], "end": e["end"], "type": "LOC"} for e in document["entities"] if e.get("lat") is not None]
    kept = {key: document.get(key) for key in ("id", "title", "text", "dct", "url", "publisher")}
    return {key: value for key, value in kept.items() if value is not None} | {"entities": spans}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    opened = gzip.open if sys.argv[1].endswith(".gz") else open
    with opened(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            print(json.dumps(given(json.loads(line)), ensure_ascii=False))


if __name__ == "__main__":
    main()
