#!/usr/bin/env python3
"""Scores Dateline on the development corpora and prints a Markdown table.

    benchmark/score.py [--corpora ../shared/corpora] [--floors benchmark/floors.tsv] [WORD ...]

Only corpora whose path holds one of the words are scored. With --floors it scores what that file names, and ends with
1 if a figure is below its floor. For each corpus it runs
`./dateline extract GOLD --format jsonl --published unknown` (predictions stay in .work/predictions until the program
is newer) and then the corpora's own score.py, whose figures it copies. Needs Python 3, nothing else.
"""
import argparse
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
JAR = ROOT / "cli/target/dateline.jar"
PREDICTIONS = ROOT / ".work/predictions"

NAMES = ["exact_typed", "overlap_typed"]
TIMES = ["strict", "relaxed", "value", "value_accuracy_on_matched"]
TRIGGERS = ["exact", "overlap"]

# corpus, layer, further arguments of the scorer, figures to show
ROWS = [
    ("ner/conll2003_testa.jsonl", "entities", ["--map", "coarse4"], NAMES),
    ("ner/worldwide_news.jsonl.gz", "entities", [], NAMES),
    ("ner/uner_ewt.jsonl", "entities", [], NAMES),
    ("ner/wikigold.jsonl", "entities", ["--map", "coarse4"], NAMES),
    ("ner/wnut17.jsonl", "entities", [], NAMES),
    ("ner/crossner_politics.jsonl.gz", "entities", [], NAMES),
    ("ner/re3d.jsonl", "entities", [], NAMES),
    ("events/conll04_relations.jsonl", "entities", [], NAMES),
    ("gum/gum.jsonl.gz", "entities", ["--filter", "named=true"], NAMES),
    ("gum/gum.jsonl.gz", "coref", ["--match", "overlap"], ["CoNLL_F1"]),
    ("gum/gum.jsonl.gz", "times", [], TIMES),
    ("dates/timebank.jsonl.gz", "times", [], TIMES),
    ("dates/aquaint.jsonl.gz", "times", [], TIMES),
    ("dates/cases.jsonl", "times", [], TIMES),
    ("events/eventstoryline.jsonl.gz", "times", [], TIMES),
    ("dates/timebank.jsonl.gz", "events", [], TRIGGERS),
    ("events/ecbplus.jsonl.gz", "events", [], TRIGGERS),
    ("events/meantime.jsonl", "events", [], TRIGGERS),
    ("events/meantime_event_gold.jsonl", "args", [], ["actors", "places", "dates"]),
    ("events/wikievents.jsonl", "events", [], TRIGGERS),
    ("events/wikievents.jsonl", "args", [], ["actors", "places"]),
    ("events/rams.jsonl.gz", "events", [], TRIGGERS),
    ("events/rams.jsonl.gz", "args", [], ["actors", "places"]),
    ("events/semeval2015_timelines.jsonl", "timelines", [], ["trigger_recall", "date_recall_exact"]),
    ("geo/lgl.jsonl.gz", "geo", [], ["acc161", "acc161_answered", "coverage"]),
    ("geo/geowebnews.jsonl.gz", "geo", [], ["acc161", "acc161_answered", "coverage"]),
    ("links/aida_testa.jsonl.gz", "links", [], ["strong", "weak"]),
    ("links/reuters128.jsonl", "links", [], ["strong", "weak"]),
    ("links/oke2016.jsonl", "links", [], ["strong", "weak"]),
    ("political/plover_gsr.jsonl", "plover", [], ["type_accuracy_first", "type_recall_any", "actor", "recipient"]),
]

# Gold that has no texts of its own is compared with what is read in those of another corpus.
TEXTS = {"events/semeval2015_timelines.jsonl": "events/meantime.jsonl"}


def extract(gold):
    """The file of predictions for one corpus."""
    prediction = PREDICTIONS / gold.name.removesuffix(".gz")
    fresh = prediction.exists() and JAR.exists() and prediction.stat().st_mtime > JAR.stat().st_mtime
    if not fresh:
        PREDICTIONS.mkdir(parents=True, exist_ok=True)
        command = [ROOT / "dateline", "extract", gold, "--format", "jsonl", "--published", "unknown"]
        unfinished = prediction.with_suffix(".unfinished")
        with open(unfinished, "wb") as out, open(prediction.with_suffix(".log"), "wb") as log:
            subprocess.run(command, stdout=out, stderr=log, check=False)
        unfinished.replace(prediction)
    return prediction


def score(corpora, corpus, layer, arguments):
    """The scorer's answer for one row."""
    gold = corpora / corpus
    prediction = extract(corpora / TEXTS.get(corpus, corpus))
    if layer == "plover":
        prediction = as_plover(prediction)
    command = [sys.executable, corpora / "score.py", layer, gold, prediction, "--json", *arguments]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def as_plover(prediction):
    """The same predictions in PLOVER's categories, with sources and targets."""
    coded = prediction.with_suffix(".plover.jsonl")
    with open(prediction, "rb") as lines, open(coded, "wb") as out:
        subprocess.run([sys.executable, ROOT / "benchmark/plover.py"], stdin=lines, stdout=out, check=True)
    return coded


def show(figure):
    if not isinstance(figure, dict):
        return f"{figure}"
    if "F1" in figure:
        return f"{figure['F1']} (P {figure['P']}, R {figure['R']})"
    return ", ".join(f"{key} {value}" for key, value in figure.items())


def number(figure):
    """What of a figure a floor is compared with."""
    if isinstance(figure, dict):
        return figure["F1"] if "F1" in figure else figure["half_of_words_or_more"]
    return figure


def read_floors(path):
    """Lowest allowed value by corpus and figure; nothing where no file is given."""
    if path is None:
        return {}
    rows = [line.split("\t") for line in path.read_text().splitlines() if line and not line.startswith("#")]
    return {(corpus, layer, figure): float(floor) for corpus, layer, figure, floor in rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/corpora")
    parser.add_argument("--floors", type=pathlib.Path)
    parser.add_argument("words", nargs="*")
    options = parser.parse_args()
    floors = read_floors(options.floors)
    below = []
    print("| corpus | layer | documents (without an answer) | figure | value |\n|---|---|--:|---|---|")
    for corpus, layer, arguments, figures in ROWS:
        if options.words and not any(word in corpus for word in options.words):
            continue
        if options.floors and not any((corpus, layer, figure) in floors for figure in figures):
            continue
        answer = score(options.corpora, corpus, layer, arguments)
        documents = f"{answer['documents']} ({answer['without_prediction']})" if "documents" in answer else ""
        for figure in figures:
            print(f"| {corpus} | {' '.join([layer, *arguments])} | {documents} | {figure} | {show(answer[figure])} |", flush=True)
            floor = floors.get((corpus, layer, figure), float("-inf"))
            if number(answer[figure]) < floor:
                below.append(f"{corpus} {layer} {figure}: {number(answer[figure])} is below its floor of {floor}")
    if below:
        sys.exit("\n".join(below))


if __name__ == "__main__":
    main()
