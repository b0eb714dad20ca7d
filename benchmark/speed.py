#!/usr/bin/env python3
"""Measures extraction as a whole process: articles a second, CPU seconds and peak memory on 1 and 2 workers.

    benchmark/speed.py [FILE.jsonl[.gz]] [--articles 400]

The default file is ../shared/corpora/load/bbc.jsonl.gz. Each run is a fresh JVM; the time of a run over one article is
subtracted, so that the rate is that of a long run, and is shown beside it as the start-up. Needs Python 3, nothing else.
"""
import argparse
import gzip
import itertools
import os
import pathlib
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def measure(articles, workers):
    """Wall seconds, CPU seconds and peak resident MB of one extraction."""
    command = [ROOT / "dateline", "extract", articles, "--format", "jsonl", "--published", "unknown", "--threads", str(workers)]
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def sample(source, count, target):
    with (gzip.open if source.suffix == ".gz" else open)(source, "rb") as lines, open(target, "wb") as out:
        out.writelines(itertools.islice(lines, count))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=pathlib.Path, default=ROOT.parent / "shared/corpora/load/bbc.jsonl.gz")
    parser.add_argument("--articles", type=int, default=400)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        many, one = pathlib.Path(folder, "many.jsonl"), pathlib.Path(folder, "one.jsonl")
        sample(options.file, options.articles, many)
        sample(options.file, 1, one)
        measure(one, 1)
        print("| workers | articles | articles/s | articles/CPU-s | start-up s (CPU s) | peak MB |\n|--:|--:|--:|--:|--:|--:|")
        for workers in (1, 2):
            start, start_cpu, _ = measure(one, workers)
            wall, cpu, memory = measure(many, workers)
            rest = options.articles - 1
            print(f"| {workers} | {options.articles} | {rest / (wall - start):.1f} | {rest / (cpu - start_cpu):.1f} "
                  f"| {start:.1f} ({start_cpu:.1f}) | {memory:.0f} |", flush=True)


if __name__ == "__main__":
    main()
