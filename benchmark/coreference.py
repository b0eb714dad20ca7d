#!/usr/bin/env python3
"""Scores event coreference on ECB+ topics that the network was not trained on, and prints a Markdown table.

    benchmark/coreference.py [--corpora ../shared/corpora] [--keep FOLDER]

CoNLL F1 (mean of MUC, B3 and CEAFe) of Dateline's clusters beside those of triggers with one lemma, within documents and
across the documents of a topic, of the gold triggers and of those the network finds. Each topic is clustered with odds
learnt from the gold triggers of the other topics, as training/coreference.py learns the odds of the program from all,
and from the mean probability that is best on the other topics.
With --keep the pairs of triggers stay in FOLDER/given.tsv. Needs numpy, a JDK and the built program.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "training"))

import coreference as training  # noqa: E402

LEAST = ["0.2", "0.25", "0.3", "0.35", "0.4", "0.5", "0.6"]

# From which the program joins what it finds, so that most of it is right.
PROGRAM = {"within": "0.6", "across": "0.5"}

LIBRARIES = f"{ROOT}/cli/target/lib/*"


def java(name):
    home = os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home) / "bin" / name) if home else name


def run(folder, *arguments, out=None):
    """Runs EcbPlus on the corpus."""
    command = [java("java"), "-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-cp", f"{folder}:{LIBRARIES}", "EcbPlus", *map(str, arguments)]
    subprocess.run(command, check=True, stdout=out)


def learn(pairs, folder):
    """For each topic the odds that the other topics teach."""
    topics = sorted(set(pairs[0]))
    for topic in topics:
        for setting in training.USED:
            rows = training.odds(pairs, set(topics) - {topic}, setting)
            training.write(folder / f"{topic}.{setting}.tsv", rows, setting)


def choose(corpora, folder, setting):
    """The file of our clusters, each topic's from the least probability that is best on the others; and which these are."""
    documents = {least: read(folder / f"ours.{least}.{setting}.jsonl") for least in LEAST}
    gold = read(folder / "gold.jsonl")
    chosen, lines = {}, []
    for topic in sorted({document["topic"] for document in gold.values()}):
        others = [name for name, document in gold.items() if document["topic"] != topic]
        write(folder / "others.gold.jsonl", gold, others)
        for least in LEAST:
            write(folder / "others.jsonl", documents[least], [name for name in others if name in documents[least]])
            f1 = score(corpora, folder / "others.gold.jsonl", folder / "others.jsonl", setting)["CoNLL_F1"]
            chosen[topic] = max(chosen.get(topic, (0, least)), (f1, least))
        lines += [line for name, line in documents[chosen[topic][1]].items() if name not in others]
    best = folder / f"ours.{setting}.jsonl"
    best.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return best, ", ".join(f"{topic}: {least}" for topic, (_, least) in chosen.items())


def read(path):
    return {document["id"]: document for document in map(json.loads, path.open())}


def write(path, documents, names):
    path.write_text("".join(json.dumps(documents[name]) + "\n" for name in names))


def score(corpora, gold, prediction, setting):
    command = [sys.executable, corpora / "score.py", "coref", gold, prediction, "--what", "events", "--json", "--keep-unclustered"]
    answer = subprocess.run(command + ["--cross"] * (setting == "across"), check=True, capture_output=True, text=True)
    return json.loads(answer.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/corpora")
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = options.keep or pathlib.Path(made)
        folder.mkdir(exist_ok=True, parents=True)
        source = HERE / "coreference/EcbPlus.java"
        subprocess.run([java("javac"), "-proc:none", "-nowarn", "-cp", LIBRARIES, "-d", folder, source], check=True)
        corpus = options.corpora / "events/ecbplus.jsonl.gz"
        gold = folder / "gold.jsonl"
        run(folder, "gold", corpus, out=open(gold, "wb"))
        run(folder, "pairs", corpus, "given", out=open(folder / "given.tsv", "wb"))
        learn(training.read(folder / "given.tsv"), folder)
        print("| triggers | setting | same lemma | Dateline | MUC | B3 | CEAFe | at the program's least | least, by topic |\n|---|---|--:|--:|--:|--:|--:|--:|---|")
        for triggers in ("given", "found"):
            run(folder, "clusters", corpus, triggers, folder, *LEAST)
            for setting in ("within", "across"):
                lemma = score(options.corpora, gold, folder / f"lemma.{setting}.jsonl", setting)
                best, least = choose(options.corpora, folder, setting)
                ours = score(options.corpora, gold, best, setting)
                sure = score(options.corpora, gold, folder / f"ours.{PROGRAM[setting]}.{setting}.jsonl", setting)
                parts = " | ".join(str(ours[name]["F1"]) for name in ("MUC", "B3", "CEAFe"))
                print(f"| {triggers} | {setting} | {lemma['CoNLL_F1']} | {ours['CoNLL_F1']} | {parts} | {sure['CoNLL_F1']} | {least} |", flush=True)


if __name__ == "__main__":
    main()
