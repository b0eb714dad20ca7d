#!/usr/bin/env python3
"""Lists the most frequent actors of many articles, for judging by hand: one line an actor, with what it is and the words for it.

    benchmark/actors.py ARTICLES.jsonl[.gz] [--articles 600] [--top 200] [--seed 1] > actors.tsv
    benchmark/actors.py --count actors.tsv

Runs `./dateline extract --format nquads` on articles drawn at random and counts, for each node that is a state, person, organisation or
group and is named alike in all articles (no node of one story), the articles that mention it. Columns: articles, node, label, classes,
sector, state or organisation, posts, words that mean it (the most frequent first, with the number of articles), an empty column for
the judgement. The judgement is "right", "twice" (another line is the same actor), "two" (the node stands for several), or "none" (it is
no actor). --count prints how many are right and names the others. Words and labels are names, and no text of the articles is printed. Needs Python 3, nothing else.
"""
import argparse
import collections
import pathlib
import random
import re

from articles import drawn, extracted_of, lines

ACTOR = re.compile(r"/id/(state|person|organization|group)/")
LOCAL = re.compile(r"-in-[a-z0-9]{12}$")
QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <([^>]*)> \.')
COLUMNS = "articles node label classes sector of posts words judgement".split()


def quads(printed):
    for line in printed:
        match = QUAD.match(line)
        if match:
            yield match.groups()


def end(iri):
    return re.split(r"[/#]", iri)[-1]


class Graph:
    """What the columns need of the quads, by node."""

    def __init__(self):
        self.mentioned = collections.defaultdict(set)
        self.words = collections.defaultdict(lambda: collections.defaultdict(set))
        self.values = collections.defaultdict(lambda: collections.defaultdict(set))
        self.anchors = {}
        self.means = []

    def add(self, subject, predicate, node, literal, graph):
        name = end(predicate)
        if name == "mentions":
            self.mentioned[node].add(graph)
        elif name == "anchorOf":
            self.anchors[subject] = (literal, graph)
        elif name == "taIdentRef":
            self.means.append((subject, node))
        elif name in {"label", "type", "sector", "memberOf", "holds", "formerlyHeld", "postIn"}:
            self.values[subject][name].add(literal if node is None else node)

    def close(self):
        for mention, node in self.means:
            literal, graph = self.anchors.get(mention, ("", ""))
            self.words[node][literal].add(graph)

    def row(self, node):
        values = self.values[node]
        words = sorted(self.words[node].items(), key=lambda item: (-len(item[1]), item[0]))
        said = "; ".join(f"{word} {len(graphs)}" for word, graphs in words[:8])
        posts = "; ".join(sorted({end(post) for post in values["holds"] | values["formerlyHeld"] if not LOCAL.search(post)}))
        fields = [len(self.mentioned[node]), re.sub(r".*/id/", "", node), "; ".join(sorted(values["label"])),
                  "; ".join(sorted(map(end, values["type"]))), "; ".join(sorted(map(end, values["sector"]))),
                  "; ".join(sorted(map(end, values["memberOf"]))), posts, said, ""]
        return "\t".join(str(field) for field in fields)


def count(sheet):
    rows = [line.rstrip("\n").split("\t") for line in lines(sheet)[1:]]
    wrong = [(row[8], row[1]) for row in rows if row[8] != "right"]
    print(f"{100 * (len(rows) - len(wrong)) / len(rows):.1f} % of {len(rows)} actors are right")
    for judgement, node in sorted(wrong):
        print(f"{judgement}\t{node}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=pathlib.Path, metavar="ARTICLES")
    parser.add_argument("--count", action="store_true", help="ARTICLES is a judged sheet")
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--top", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.count:
        count(options.source)
        return
    chosen = drawn(options.source, options.articles, random.Random(options.seed))
    graph = Graph()
    for quad in quads(extracted_of(chosen, "nquads")):
        graph.add(*quad)
    graph.close()
    nodes = [node for node in graph.mentioned if ACTOR.search(node) and not LOCAL.search(node)]
    nodes.sort(key=lambda node: (-len(graph.mentioned[node]), node))
    print("\t".join(COLUMNS))
    for node in nodes[:options.top]:
        print(graph.row(node))


if __name__ == "__main__":
    main()
