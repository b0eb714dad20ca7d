#!/usr/bin/env python3
"""Scores the links of names kind by kind: how many of them are right, and how many of the gold's are found.

    benchmark/links.py [--gold ../shared/corpora/links/aida_testa.jsonl.gz] [--given] [--labels] [--predictions FILE] [--wrong]

Runs `./dateline extract` on the gold's texts; with --given on its spans too, without their types. A link is right where the gold links the
same span to the same thing. `linked` and `precision` count what we link in the gold's scheme (towns have GeoNames ids only, and
count nowhere in a gold of Wikidata ids); `known` counts those of them whose span the gold links to something. Kinds of links are ours:
places (states and towns too), peoples (names of nationalities that lead to their land), organisations, persons. Recall is by the gold's own types: all
links of its persons, organisations and places, where a place that is an organisation too (a state) is a place. --labels compares the name of ours with the
gold's title where ours has no id of the gold's scheme. --wrong lists wrong links with their context. Needs Python 3, nothing else.
"""
import argparse
import collections
import gzip
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ["places", "peoples", "organisations", "persons", "others"]
OF_PLACES = {"LOC", "GPE", "FAC", "Q27096213"}
OF_BODIES = {"ORG", "Q43229"}
OF_PERSONS = {"PER", "Q215627"}


def scorer(corpora):
    """The corpora's own reading of links and of what of a text is annotated."""
    spec = importlib.util.spec_from_file_location("score", corpora / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(path):
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def bare(document):
    """The document with the spans of its names and nothing else of its gold."""
    kept = {key: document[key] for key in ("id", "title", "text", "dct") if document.get(key)}
    return kept | {"entities": [{"start": e["start"], "end": e["end"]} for e in document["entities"]]}


def extract(options, gold):
    if options.predictions:
        return documents(options.predictions)
    with tempfile.TemporaryDirectory() as folder:
        source = options.gold
        if options.given:
            source = pathlib.Path(folder) / "given.jsonl"
            source.write_text("".join(json.dumps(bare(document)) + "\n" for document in gold), encoding="utf-8")
        command = [ROOT / "dateline", "extract", source, "--format", "jsonl", "--published", "unknown"]
        done = subprocess.run(command + ["--given", "entities"] * options.given, stdout=subprocess.PIPE, encoding="utf-8")
        if done.returncode > 1:
            sys.exit(f"{command[0]} ended with {done.returncode}")
        return [json.loads(line) for line in done.stdout.splitlines()]


def kind_of(name):
    """The kind of one of our links."""
    kind = name.get("kind")
    if kind in ("state", "place"):
        return "peoples" if name.get("type") == "MISC" else "places"
    return {"person": "persons", "group": "peoples", "thing": "others"}.get(kind, "organisations")


def kind_in_gold(name):
    types = set(str(name.get("type")).split("|"))
    for kind, of in (("persons", OF_PERSONS), ("places", OF_PLACES), ("organisations", OF_BODIES)):
        if types & of:
            return kind
    return "others"


class Count:
    def __init__(self):
        self.linked, self.known, self.right, self.asked, self.found = 0, 0, 0, 0, 0

    def row(self, kind):
        share = lambda part, whole: f"{100 * part / whole:.1f}" if whole else "-"
        return f"| {kind} | {self.linked} | {share(self.right, self.linked)} | {self.known} | {share(self.right, self.known)} | {self.asked} | {share(self.found, self.asked)} |"


def compare(document, predicted, reading, counts, wrong):
    """Counts one document's links; reading: links of a name as a set, and the schemes that the gold has."""
    links, schemes, inside = reading
    gold = {(e["start"], e["end"]): e for e in document["entities"] if inside(e)}
    seen = {}
    for name in predicted.get("entities") or []:
        span = name["start"], name["end"]
        ours = {link for link in links(name) if link[:2] in schemes}
        if not inside(name) or not ours or span in seen:
            continue
        theirs = links(gold[span]) if span in gold else set()
        optional = span in gold and (gold[span].get("optional") or gold[span].get("parent") is not None)
        right = bool(ours & theirs)
        seen[span] = right
        if optional:
            continue
        for kind in (kind_of(name), "all"):
            counts[kind].linked += 1
            counts[kind].known += bool(theirs)
            counts[kind].right += right
        if not right:
            wrong.append((kind_of(name), document, name, gold.get(span)))
    for span, name in gold.items():
        if links(name) and not name.get("optional") and name.get("parent") is None:
            for kind in (kind_in_gold(name), "all"):
                counts[kind].asked += 1
                counts[kind].found += seen.get(span, False)


def show(kind, document, name, gold):
    text = document["text"]
    start, end = name["start"], name["end"]
    context = f"{text[max(0, start - 60):start]}[[{text[start:end]}]]{text[end:end + 60]}".replace("\n", " / ")
    asked = "no such span" if gold is None else gold.get("link") and f"{gold['link']} {gold.get('name', '')}" or "nothing"
    return f"{kind}\t{document['id']}\t{name.get('name')} {name.get('link', '')}\t{asked}\t{context}"


def titled(name, links):
    """The title that a thing's name would have in Wikipedia, for what has no link."""
    return links | {"wp:" + name["name"].replace(" ", "_")} if name.get("link") and name.get("name") else links


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, default=ROOT.parent / "shared/corpora/links/aida_testa.jsonl.gz")
    parser.add_argument("--given", action="store_true")
    parser.add_argument("--labels", action="store_true")
    parser.add_argument("--predictions", type=pathlib.Path)
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    score = scorer(options.gold.resolve().parent.parent)
    links = (lambda name: titled(name, score.norm_links(name))) if options.labels else score.norm_links
    gold = documents(options.gold)
    schemes = {link[:2] for document in gold for name in document["entities"] for link in score.norm_links(name)}
    predicted = {str(document["id"]): document for document in extract(options, gold)}
    counts, wrong = collections.defaultdict(Count), []
    for document in gold:
        inside = score.region(document, argparse.Namespace(all_text=False))
        compare(document, predicted.get(str(document["id"]), {}), (links, schemes, inside), counts, wrong)
    if options.wrong:
        print("\n".join(show(*one) for one in wrong))
    print("| kind | linked | precision | known | right of known | gold | recall |\n|---|--:|--:|--:|--:|--:|--:|")
    for kind in [*KINDS, "all"]:
        print(counts[kind].row(kind))


if __name__ == "__main__":
    main()
