#!/usr/bin/env python3
"""Measures the annotate room alone, on articles of about 500 word pieces, and CoreNLP on the same articles beside it.

    benchmark/annotate_speed.py [FILE.jsonl[.gz]] [--articles 150] [--warm-up 50] [--without-corenlp]

Takes articles of 450 to 550 pieces from ../shared/corpora/load/bbc.jsonl.gz. Every row is a fresh JVM with the launcher's options;
what it takes to load and to read the articles of the warm-up is left out of the rates. CPU is of the whole process, compiler and
garbage collector included; the peak is of resident memory. CoreNLP (GPL; only here, never shipped) is fetched by
benchmark/corenlp/pom.xml the first time, 0.5 GB. Needs Python 3, a JDK, Maven.
"""
import argparse
import gzip
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HERE = ROOT / "benchmark"
MODEL = ROOT / "model/src/main/resources/org/dateline/model"
CORENLP = HERE / "corenlp/target/lib"
JVM = ["-XX:+UseParallelGC", "-XX:GCTimeRatio=19", "--enable-native-access=ALL-UNNAMED"]
FEWEST, MOST = 450, 550

sys.path.insert(0, str(ROOT / "training"))
from language_model.words import WordPieces, words_in  # noqa: E402


def articles(source, count):
    """Texts of about 500 pieces."""
    vocabulary = (MODEL / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    pieces = WordPieces({piece: number for number, piece in enumerate(vocabulary)})
    texts = []
    with (gzip.open if source.suffix == ".gz" else open)(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            if FEWEST <= sum(len(pieces.of(word.form)) for word in words_in(text, 0, len(text))) <= MOST:
                texts.append(text)
                if len(texts) == count:
                    return texts
    sys.exit(f"{source}: {len(texts)} articles of {FEWEST} to {MOST} pieces, {count} are wanted; lower --articles")


def java(name):
    """A tool of the JDK that JAVA_HOME or the PATH names."""
    home = os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home, "bin", name)) if home else shutil.which(name)


def compiled(tool, libraries, folder):
    """Compiles a tool with the harness; the class path to run it."""
    folder.mkdir()
    sources = [HERE / "annotate/AnnotateSpeed.java", tool]
    subprocess.run([java("javac"), "-proc:none", "-nowarn", "-cp", libraries, "-d", folder, *sources], check=True)
    return f"{folder}{os.pathsep}{libraries}"


def measure(title, options, class_path, tool, texts, warm_up):
    for workers in (1, 2):
        command = [java("java"), *JVM, *options, "-cp", class_path, "AnnotateSpeed", tool, texts, str(warm_up), str(workers)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        answer = process.stdout.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{title} failed; run it to see why: {' '.join(map(str, command))}")
        loading, count, wall, cpu = map(float, answer.split("\t"))
        rates = f"{count / wall:.1f} | {count / cpu:.1f} | {loading:.1f} | {usage.ru_maxrss / 1024:.0f}"
        print(f"| {title} | {workers} | {count:.0f} | {rates} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=pathlib.Path, default=ROOT.parent / "shared/corpora/load/bbc.jsonl.gz")
    parser.add_argument("--articles", type=int, default=150)
    parser.add_argument("--warm-up", type=int, default=50)
    parser.add_argument("--without-corenlp", action="store_true")
    options = parser.parse_args()
    chosen = articles(options.file, options.warm_up + options.articles)
    subprocess.run([ROOT / "dateline", "--version"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        texts = folder / "texts"
        texts.write_text("\f".join(chosen), encoding="utf-8")
        print("| annotator | workers | articles | articles/s | articles/CPU-s | load CPU-s | peak MB |\n|---|--:|--:|--:|--:|--:|--:|")
        jars = f"{ROOT}/cli/target/dateline.jar{os.pathsep}{ROOT}/cli/target/lib/*"
        ours = compiled(HERE / "annotate/DatelineAnnotate.java", jars, folder / "ours")
        for network in ("ACCURATE", "FAST"):
            measure(f"Dateline, {network.lower()}", [f"-Dnetwork={network}"], ours, "DatelineAnnotate", texts, options.warm_up)
        if not options.without_corenlp:
            if not CORENLP.is_dir():
                subprocess.run(["mvn", "-q", "-B", "-f", HERE / "corenlp/pom.xml", "dependency:copy-dependencies"], check=True)
            theirs = compiled(HERE / "corenlp/CoreNlpAnnotate.java", f"{CORENLP}/*", folder / "theirs")
            measure("CoreNLP 4.5.10", [], theirs, "CoreNlpAnnotate", texts, options.warm_up)


if __name__ == "__main__":
    main()
