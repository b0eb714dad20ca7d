#!/usr/bin/env python3
"""Compares how Dateline codes phrases for actors with the actor cases of NGEC.

    benchmark/actor_coding.py [--gold ../shared/corpora/political/actor_coding.jsonl] [--wrong]

Runs `./dateline actor - --json` once for the phrases, those of one date together, and counts where its country (ISO 3166-1 alpha-3) and its first
sector (PLOVER code) are what the case expects; where a case expects no code at all, no actor may be found. Cases that
expect a Wikipedia page only are left out. --wrong lists the others. Needs Python 3, nothing else.
"""
import argparse
import collections
import datetime
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEYS = {"code['country']": "country", "code['code_1']": "sector", "cc": "country"}
# Codes of the cases for what has none in ISO 3166: ours is empty and the kind says it.
NO_STATE = {"EUR", "IGO", "UNO", "NGO", "MNC"}


def day(text):
    """The day a case is asked for; the cases were written in the autumn of 2022."""
    if text is None:
        return "2022-10-01"
    for form in ("%Y-%m-%d", "%d %B %Y"):
        try:
            return datetime.datetime.strptime(text, form).date().isoformat()
        except ValueError:
            pass
    sys.exit(f"{text}: not a date of the cases' two forms")


def code(phrases, on):
    command = [ROOT / "dateline", "actor", "-", "--json", "--on", on]
    done = subprocess.run(command, input="\n".join(phrases) + "\n", stdout=subprocess.PIPE, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{command[0]} ended with {done.returncode}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def expected(case):
    """What a case asks of us: country, sector, or that there is no actor."""
    if case["expect"].get("code", "") is None:
        return {"none": True}
    return {KEYS[key]: value for key, value in case["expect"].items() if key in KEYS and "?" not in value}


def given(answer, key):
    if key == "none":
        return not answer.get("country") and not answer.get("sector")
    return answer.get(key, "")


def right(key, want, have):
    return have == ("" if key == "country" and want in NO_STATE else want)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, default=ROOT.parent / "shared/corpora/political/actor_coding.jsonl")
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    cases = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines()]
    by_day = collections.defaultdict(list)
    for case in cases:
        if expected(case):
            by_day[day(case["kw"].get("query_date"))].append(case)
    counts = collections.Counter()
    for on, asked in sorted(by_day.items()):
        for case, answer in zip(asked, code([case["input"] for case in asked], on), strict=True):
            for key, want in expected(case).items():
                have = given(answer, key)
                counts[key, right(key, want, have)] += 1
                if options.wrong and not right(key, want, have):
                    print(f"{key}\t{case['input']}\t{want or '-'}\t{have or '-'}\t{answer.get('kind', '-')}")
    for key in ("country", "sector", "none"):
        number = counts[key, True] + counts[key, False]
        print(f"{key}: {100 * counts[key, True] / max(1, number):.1f} % of {number} cases")


if __name__ == "__main__":
    main()
