#!/usr/bin/env python3
"""Measures servers under load, side by side on the same data: requests a second, times of answers, errors, memory; and loading.

    benchmark/load.py [--quads 1001000] [--clients 16] [--seconds 30] [--only NAME ...]

The data are those of benchmark/quads.py. Clients ask one after another, each as fast as it is answered, over loopback: the queries
of benchmark/load/*.rq, which port the shapes of the LDBC Semantic Publishing Benchmark, with things of the data drawn at random (the
same for every server), those named *.indexed.rq only where there are a text and a spatial index; "pages" are those and the HTML pages
of the same things. Dateline and stock Fuseki serve the data set that Dateline made. Node is needed for Oxigraph, Python 3 otherwise.
"""
import argparse
import gzip
import http.client
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import quads as invented

ROOT = pathlib.Path(__file__).resolve().parent.parent
LOAD = ROOT / "benchmark/load"
STOCK = ROOT / "server/target/stock/jena-fuseki-server.jar"
JAVA = os.environ.get("JAVA_HOME", "/usr") + "/bin/java"
HEAP = "-Xmx2g"
PORT = 3555


class Mix:
    """Requests drawn at random: a path and, for a query, its text."""

    def __init__(self, indexed, pages):
        files = sorted(LOAD.glob("*.rq"))
        self.templates = [file.read_text() for file in files if indexed or ".indexed" not in file.name]
        self.pages = pages

    def draw(self, chance, articles):
        things = self.things(chance, articles)
        if self.pages and chance.random() < 0.3:
            return "/page/" + chance.choice([things["actor"], things["article"]]).removeprefix(invented.BASE + "id/"), None
        query = chance.choice(self.templates)
        for name, value in things.items():
            query = query.replace("{" + name + "}", value)
        return "/news/sparql", query

    @staticmethod
    def things(chance, articles):
        iri = lambda name: invented.BASE + "id/" + name
        year, month = chance.randint(10, 25), chance.randint(1, 12)
        south, west = chance.uniform(-60, 60), chance.uniform(-170, 170)
        return {
            "actor": iri(invented.actor(invented.frequent(chance, invented.ACTORS))),
            "article": iri(invented.article(chance.randrange(articles))),
            "type": invented.PREFIXES["type:"] + chance.choice(invented.TYPES),
            "from": f"20{year}-{month:02d}-01",
            "until": f"20{year}-{month:02d}-28",
            "words": " ".join(chance.sample(invented.WORDS, 2)),
            "box": f"{south:.2f} {west:.2f} {south + 5:.2f} {west + 5:.2f}",
        }


class Client(threading.Thread):
    """Asks until the time is over; keeps the seconds that each answer took, and what was no answer."""

    def __init__(self, number, mix, articles, until):
        super().__init__()
        self.chance, self.mix, self.articles, self.until = random.Random(number), mix, articles, until
        self.seconds, self.errors = [], []

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        while time.monotonic() < self.until:
            path, query = self.mix.draw(self.chance, self.articles)
            begin = time.monotonic()
            try:
                if query is None:
                    connection.request("GET", path)
                else:
                    connection.request("POST", path, query.encode(), {"Content-Type": "application/sparql-query"})
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    self.errors.append(f"{answer.status} {path} {query}")
            except (OSError, http.client.HTTPException) as failure:
                connection.close()
                self.errors.append(f"{failure!r} {path} {query}")
            self.seconds.append(time.monotonic() - begin)


def ask(mix, articles, clients, seconds, first):
    """All times of answers, all errors, and the seconds it took."""
    begin = time.monotonic()
    asking = [Client(first + number, mix, articles, begin + seconds) for number in range(clients)]
    for client in asking:
        client.start()
    for client in asking:
        client.join()
    return (sorted(second for client in asking for second in client.seconds),
            [error for client in asking for error in client.errors], time.monotonic() - begin)


class Server:
    """A server in a process of its own, ready when its address answers."""

    def __init__(self, command, folder, ready):
        self.process = subprocess.Popen([str(word) for word in command], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.ready = ready

    def __enter__(self):
        for _ in range(600):
            if self.process.poll() is not None:
                raise SystemExit(f"the server ended with {self.process.returncode}")
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{PORT}{self.ready}", timeout=10).read()
                return self
            except urllib.error.HTTPError as answer:
                if answer.code != 503:
                    return self
            except OSError:
                pass
            time.sleep(0.5)
        raise SystemExit("the server does not answer")

    def __exit__(self, *failure):
        self.process.terminate()
        self.process.wait()

    def peak_megabytes(self):
        lines = pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def dateline(*words):
    libraries = f"{ROOT}/cli/target/dateline.jar:{ROOT}/cli/target/lib/*"
    return [JAVA, HEAP, "--enable-native-access=ALL-UNNAMED", f"-Ddateline.home={ROOT}", "-cp", libraries, "org.dateline.app.Main", *words]


def timed(command, folder):
    begin = time.monotonic()
    subprocess.run([str(word) for word in command], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.monotonic() - begin


def loading(folder, quads):
    """Prints the seconds of making a data set with indexes, by Dateline and by Jena's own commands."""
    print("| loading | s | quads/s |\n|---|--:|--:|")

    def row(name, seconds):
        print(f"| {name} | {seconds:.1f} | {quads / seconds:,.0f} |", flush=True)

    row("Dateline: store, text and spatial index", timed(dateline("restore", folder / "data.nq.gz", "--data", folder / "dateline-data"), folder))
    store = timed([JAVA, HEAP, "-cp", STOCK, "tdb2.tdbloader", "--loader=sequential", "--loc", folder / "plain", folder / "data.nq"], folder)
    row("tdb2.tdbloader (sequential): store", store)
    shutil.rmtree(folder / "plain")


def serve(name, folder, options, server, mix, articles):
    with server:
        ask(mix, articles, options.clients, options.seconds / 2, 1_000)
        times, errors, seconds = ask(mix, articles, options.clients, options.seconds, 2_000)
        at = lambda share: times[int(share * (len(times) - 1))] * 1000
        print(f"| {name} | {len(times) / seconds:.0f} | {sum(times) / len(times) * 1000:.0f} | {at(.5):.0f} | {at(.95):.0f} | {at(.99):.0f} "
              f"| {len(errors)} of {len(times)} | {server.peak_megabytes():.0f} |", flush=True)
        for error in errors[:3]:
            print("    " + error, file=sys.stderr)


def servers(folder):
    """The name, the server, whether it has the indexes, and whether it has pages."""
    ours = lambda: Server(dateline("serve", "--data", folder / "dateline-data", "--port", PORT, "--access-log", folder / "access.log"), folder, "/$/ready")
    stock = lambda: Server([JAVA, HEAP, "-jar", STOCK, "--localhost", "--ping", f"--port={PORT}", f"--config={ROOT}/fuseki-config/config.ttl"], folder, "/$/ping")
    oxigraph = lambda: Server(["node", LOAD / "oxigraph.mjs", folder / "data.nq", PORT], folder, "/")
    return [("Dateline, queries", ours, Mix(False, False)),
            ("Fuseki 5.6.0, queries", stock, Mix(False, False)),
            ("Oxigraph 0.5.11 (in memory), queries", oxigraph, Mix(False, False)),
            ("Dateline, queries of the indexes too", ours, Mix(True, False)),
            ("Fuseki 5.6.0, queries of the indexes too", stock, Mix(True, False)),
            ("Dateline, those and pages", ours, Mix(True, True))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quads", type=int, default=1_001_000)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--only", nargs="*", default=[""], help="names of servers begin so")
    options = parser.parse_args()
    if not (LOAD / "node_modules").exists():
        subprocess.run(["npm", "ci", "--no-fund", "--no-audit", "--loglevel", "error"], cwd=LOAD, check=True)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        with open(folder / "data.nq", "wb") as out:
            subprocess.run([sys.executable, ROOT / "benchmark/quads.py", str(options.quads)], stdout=out, check=True)
        with open(folder / "data.nq", "rb") as lines, gzip.open(folder / "data.nq.gz", "wb", compresslevel=1) as out:
            shutil.copyfileobj(lines, out)
        with open(folder / "data.nq") as lines:
            articles = sum("type> <https://schema.org/NewsArticle>" in line for line in lines)
        print(f"{options.quads:,} quads, {articles:,} articles, {options.clients} clients, {options.seconds:.0f} s, {os.cpu_count()} processors\n")
        loading(folder, options.quads)
        print("\n| server | requests/s | mean ms | p50 | p95 | p99 | errors | peak MB |\n|---|--:|--:|--:|--:|--:|--:|--:|", flush=True)
        for name, start, mix in servers(folder):
            if any(name.startswith(only) for only in options.only):
                serve(name, folder, options, start(), mix, articles)


if __name__ == "__main__":
    main()
