#!/usr/bin/env python3
"""Scores ./dateline parse on development parts of treebanks, on gold tokens, and prints a Markdown table.

    benchmark/parse_score.py [--corpora ../shared/corpora] [--fast] [--opennlp] [FILE.conllu[.gz] ...]

Without files: EWT and GUM, all of it and its news alone. Words are scored against the file's own columns. UPOS and
lemmas count all words; UAS and LAS leave out words whose gold tag is PUNCT and compare universal relations (what stands
before the colon). A lemma is right in any case of its letters, "with case" only as the treebank writes it. --fast parses with the
smaller network; --opennlp adds OpenNLP's own tags and lemmas, which benchmark/opennlp/pom.xml fetches the first time. Needs Python 3,
for --opennlp a JDK and Maven.
"""
import argparse
import collections
import gzip
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ID, FORM, LEMMA, UPOS, XPOS, HEAD, DEPREL = 0, 1, 2, 3, 4, 6, 7
FIGURES = ("UPOS", "XPOS", "UAS", "LAS", "lemma", "lemma with case")


def words(lines):
    """(Document, columns) of each word of a CoNLL-U file."""
    document = ""
    for line in lines:
        if line.startswith("# newdoc id"):
            document = line.partition("=")[2].strip()
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 10 and columns[ID].isdigit():
            yield document, columns


def reading(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")


def answered(command):
    """The words that a command prints."""
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return [columns for _, columns in words(answer.stdout.decode("utf-8").split("\n"))]


def opennlp():
    """The command that parses with OpenNLP's own models."""
    folder = ROOT / "benchmark/opennlp"
    if not (folder / "target/lib").is_dir():
        subprocess.run(["mvn", "-q", "-B", "-f", folder / "pom.xml", "dependency:copy-dependencies"], check=True)
    return ["java", "-cp", f"{folder}/target/lib/*", folder / "OpenNlpParse.java"]


def right(gold, ours):
    """The figures for which a word counts, each with whether it is right. A parser that gives no Penn tags or trees has none for them."""
    yield "UPOS", gold[UPOS] == ours[UPOS]
    yield "lemma", gold[LEMMA].lower() == ours[LEMMA].lower()
    yield "lemma with case", gold[LEMMA] == ours[LEMMA]
    if ours[XPOS] != "_":
        yield "XPOS", gold[XPOS] == ours[XPOS]
    if ours[HEAD] != "_" and gold[UPOS] != "PUNCT":
        attached = gold[HEAD] == ours[HEAD]
        yield "UAS", attached
        yield "LAS", attached and gold[DEPREL].split(":")[0] == ours[DEPREL].split(":")[0]


def score(title, pairs):
    hits, counts = collections.Counter(), collections.Counter()
    for gold, ours in pairs:
        for figure, hit in right(gold, ours):
            hits[figure] += hit
            counts[figure] += 1
    figures = " | ".join(f"{100 * hits[figure] / counts[figure]:.2f}" if counts[figure] else "-" for figure in FIGURES)
    print(f"| {title} | {counts['UPOS']} | {figures} |", flush=True)


def score_parser(name, command, file, gold):
    """Prints the rows of one parser for one treebank."""
    ours = answered([*command, file])
    if [columns[FORM] for _, columns in gold] != [columns[FORM] for columns in ours]:
        sys.exit(f"{file}: the words of the answer of {name} are not those of the file")
    pairs = [(document, columns, answer) for (document, columns), answer in zip(gold, ours)]
    score(f"{name} | {file.name}", [(g, o) for _, g, o in pairs])
    news = [(g, o) for document, g, o in pairs if "_news_" in document]
    if news:
        score(f"{name} | {file.name}, news", news)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/corpora")
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--opennlp", action="store_true")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    parsers = {"Dateline, fast" if options.fast else "Dateline": [ROOT / "dateline", "parse", *(["--fast"] if options.fast else [])]}
    if options.opennlp:
        parsers["OpenNLP"] = opennlp()
    files = options.files or [options.corpora / "ud/ewt-dev.conllu.gz", options.corpora / "ud/gum-dev.conllu.gz"]
    print(f"| parser | treebank | words | {' | '.join(FIGURES)} |\n|---|---|{'--:|' * (1 + len(FIGURES))}")
    for file in files:
        with reading(file) as lines:
            gold = list(words(lines))
        for name, command in parsers.items():
            score_parser(name, command, file, gold)


if __name__ == "__main__":
    main()
