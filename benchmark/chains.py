#!/usr/bin/env python3
"""Scores the chains of names of news articles against GUM: how pure they are, and their coreference figures.

    benchmark/chains.py [--gold ../shared/corpora/gum/gum.jsonl.gz] [--genre news] [--split dev|train] [--all] [--predictions FILE] [--wrong]

Takes part what GUM marks as a named person, organisation or place; with --all products, events and other names too, less times. A chain of ours is pure in so far as its names belong to one chain of
the gold: purity is the share of names, in chains of two names or more, that belong to the gold chain most of theirs do. The
corpora's score.py gives the coreference figures of the same names. --wrong lists the chains that mix, and names of one gold
chain that we keep apart. Needs Python 3, nothing else.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

import articles

ROOT = pathlib.Path(__file__).resolve().parent.parent
ACTORS_AND_PLACES = {"person", "organization", "place"}


def chosen(document, options):
    return document["genre"] == options.genre and options.split in (None, document["split"])


def extract(source, predictions):
    return articles.predictions(articles.extracted(source, "jsonl") if predictions is None else articles.lines(predictions))


def write(path, lines):
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def score(folder, gold, predicted, corpora):
    """The figures of the corpora's own scorer, names only on both sides."""
    write(folder / "gold.jsonl", gold)
    write(folder / "predicted.jsonl", predicted)
    command = [sys.executable, corpora / "score.py", "coref", folder / "gold.jsonl", folder / "predicted.jsonl", "--match", "overlap", "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def pair(gold, predicted):
    """Each of our names with the gold name it is most of or ends like, each gold name once."""
    def same(p, g):
        common = min(p["end"], g["end"]) - max(p["start"], g["start"])
        return common > 0 and (2 * common >= g["end"] - g["start"] or 0 <= g["end"] - p["end"] <= len("'s"))

    overlaps = sorted(
        ((min(p["end"], g["end"]) - max(p["start"], g["start"]), -(g["end"] - g["start"]), i, j)
         for i, p in enumerate(predicted) for j, g in enumerate(gold)
         if same(p, g)), reverse=True)
    ours, theirs, pairs = set(), set(), []
    for _, _, i, j in overlaps:
        if i not in ours and j not in theirs:
            ours.add(i)
            theirs.add(j)
            pairs.append((predicted[i], gold[j]))
    return pairs


def chains(pairs, side):
    """Pairs by the chain of our names (side 0) or the gold's (side 1)."""
    found = collections.defaultdict(list)
    for pair in pairs:
        found[pair[side]["coref"]].append(pair)
    return [chain for chain in found.values() if len(chain) > 1]


def show(document, chain, other):
    words = collections.defaultdict(collections.Counter)
    for pair in chain:
        words[pair[other]["coref"]][document["text"][pair[0]["start"]:pair[0]["end"]]] += 1
    return " | ".join(", ".join(f"{word} x{n}" for word, n in names.items()) for names in words.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, default=ROOT.parent / "shared/corpora/gum/gum.jsonl.gz")
    parser.add_argument("--genre", default="news")
    parser.add_argument("--split")
    parser.add_argument("--all", action="store_true", help="names of whatever is no time")
    parser.add_argument("--predictions", type=pathlib.Path, help="what ./dateline extract --format jsonl wrote of the articles before")
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    gold = [document for document in map(json.loads, articles.lines(options.gold)) if chosen(document, options)]
    for document in gold:
        document["entities"] = [e for e in document["entities"] if e["named"] and (e["type"] in ACTORS_AND_PLACES or options.all and e["type"] != "time")]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write(folder / "articles.jsonl", gold)
        predicted = {d["id"]: d for d in extract(folder / "articles.jsonl", options.predictions)}
        figures = score(folder, gold, list(predicted.values()), options.gold.parent.parent)
    pure = names = mixed = apart = number = 0
    for document in gold:
        ours = [e for e in predicted.get(document["id"], {"entities": []})["entities"] if "coref" in e]
        pairs = pair(document["entities"], ours)
        for chain in chains(pairs, 0):
            number += 1
            sizes = collections.Counter(g["coref"] for _, g in chain)
            pure += max(sizes.values())
            names += len(chain)
            mixed += len(sizes) > 1
            if len(sizes) > 1 and options.wrong:
                print(f"mixed\t{document['id']}\t{show(document, chain, 1)}")
        for chain in chains(pairs, 1):
            if len({p["coref"] for p, _ in chain}) > 1:
                apart += 1
                if options.wrong:
                    print(f"apart\t{document['id']}\t{show(document, chain, 0)}")
    print(f"{len(gold)} articles of {options.genre}: {number} chains of two names or more, {mixed} mix, {apart} gold chains kept apart")
    print(f"purity {100 * pure / max(1, names):.1f} % of {names} names")
    print(f"CoNLL F1 {figures['CoNLL_F1']}: MUC {figures['MUC']['F1']}, B3 {figures['B3']['F1']} (P {figures['B3']['P']}, R {figures['B3']['R']}), CEAFe {figures['CEAFe']['F1']}")


if __name__ == "__main__":
    main()
