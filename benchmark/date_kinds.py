#!/usr/bin/env python3
"""Prints by kind of value how many time expressions of a corpus are found and how many values are right.

    benchmark/date_kinds.py GOLD PREDICTIONS

PREDICTIONS is what `./dateline extract GOLD --format jsonl --published unknown` printed; benchmark/score.py leaves it in
.work/predictions. The kind of an expression is read off its gold value. Needs Python 3, nothing else.
"""
import collections
import gzip
import json
import pathlib
import re
import sys

KINDS = [
    ("reference (now, recently)", r"(PAST|PRESENT|FUTURE)_REF"),
    ("part of day, clock time", r".*\dT.*"),
    ("length", r"P.*"),
    ("day", r"[\dX]{4}-[\dX]{2}-[\dX]{2}"),
    ("week, weekend", r"[\dX]{4}-W.*"),
    ("quarter, half year", r"[\dX]{4}-[QH].*"),
    ("season", r"[\dX]{4}-(SP|SU|FA|WI)"),
    ("month", r"[\dX]{4}-[\dX]{2}"),
    ("year", r"[\dX]{4}"),
    ("decade, century", r"[\dX]{2,3}"),
]


def kind(time):
    if time.get("type") == "SET":
        return "set (every Monday)"
    value = time.get("value") or ""
    return next((name for name, form in KINDS if re.fullmatch(form, value)), "other")


def documents(path):
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return {each["id"]: each.get("times") or [] for each in map(json.loads, lines)}


def main():
    gold, predicted = (documents(pathlib.Path(path)) for path in sys.argv[1:3])
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for identifier, times in gold.items():
        for time in times:
            over = [p for p in predicted.get(identifier, []) if p["start"] < time["end"] and time["start"] < p["end"]]
            row = counts[kind(time)]
            row[0] += 1
            row[1] += bool(over)
            row[2] += any(p["value"] == time.get("value") for p in over)
    print("| kind of value | gold | found | value right | % of gold |\n|---|--:|--:|--:|--:|")
    for name, (total, found, right) in sorted(counts.items(), key=lambda item: -item[1][0]):
        print(f"| {name} | {total} | {found} | {right} | {100 * right / total:.1f} |")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main()
