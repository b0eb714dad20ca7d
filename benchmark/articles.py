"""Articles that the scripts beside this one draw at random and send through Dateline."""
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def lines(path):
    """Those of a text file, gzipped or not, that are not blank."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8") as file:
        return [line for line in file if line.strip()]


def drawn(path, number, source, without=frozenset()):
    """So many lines of a file, drawn from a source of random numbers; all in another order where it has fewer. Leaves out articles by id."""
    articles = [line for line in lines(path) if not without or str(json.loads(line)["id"]) not in without]
    return source.sample(articles, min(number, len(articles)))


def extracted(source, syntax):
    """The lines that `./dateline extract` prints of a file; articles refused are told of on standard error."""
    command = [ROOT / "dateline", "extract", source, "--format", syntax, "--published", "unknown"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        yield from process.stdout
    if process.returncode > 1:
        sys.exit(f"{command[0]} ended with {process.returncode}")


def extracted_of(articles, syntax):
    """The same of lines of JSON."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "articles.jsonl")
        source.write_text("".join(articles), encoding="utf-8")
        yield from extracted(source, syntax)


def predictions(found):
    """The documents that lines of JSON describe."""
    return list(map(json.loads, found))
