#!/usr/bin/env python3
"""Learns how far to believe an event from judged ones, and writes the weights where the program reads them.

    training/confidence.py SIGNS.tsv SHEET.tsv ... [--test SHEET.tsv ...]

SIGNS.tsv is what training/EventSigns.java prints of the articles of the sheets (docs/judged; benchmark/judge.py tells their columns).
An event counts if it is told as it was judged, or otherwise in its realis only, where the sheet tells the right one. Logistic regression;
the same sheets give the same weights. Prints the area under the curve and what a cut would leave out, tried on articles in ten parts
that the others were learnt without; sheets after --test are not learnt from, and tried on. Needs numpy.
"""
import argparse
import collections
import hashlib
import pathlib

import numpy

ROOT = pathlib.Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "extractor/src/main/resources/org/dateline/resolve/confidence/weights.tsv"
COMMENT = "# How much each sign speaks for an event that is read rightly, learnt by training/confidence.py: a sign and its weight.\n"
CELLS = ["article", "begin", "type", "mode", "realis", "actors", "place", "date"]
RIDGE = 6.0
SELDOM = 5  # signs of fewer events have no weight
PARTS = 10
CUTS = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8)


def rows(path):
    """The rows of a sheet by the names of their columns."""
    names, *lines = (line.rstrip("\n").split("\t") for line in open(path))
    return [dict(zip(names, cells)) for cells in lines]


def is_right(judged, now):
    """Whether an event is right as it is told now; None where nobody has judged that."""
    if any(judged[name] != now[name] for name in CELLS if name not in ("realis", "mode")):
        return None
    if judged["judgement"] in ("right", "realis") and "told" in judged:
        return judged["told"] == now["realis"]
    return judged["judgement"] == "right" if judged["realis"] == now["realis"] else None


def read(signs, sheets):
    """Articles, whether their events are right, the log-odds and the named signs."""
    now = {}
    for line in open(signs):
        *cells, ecb, timeml, named = line.rstrip("\n").split("\t")
        event = dict(zip(CELLS, cells))
        now[event["article"], event["begin"]] = event, [float(ecb), float(timeml)], named.split(",")
    found = {}
    for judged in (row for sheet in sheets for row in rows(sheet)):
        key = judged["article"], judged["begin"]
        if key in now and (right := is_right(judged, now[key][0])) is not None:
            found[key] = key[0], right, now[key][1], now[key][2]
    articles, right, odds, named = zip(*found.values())
    return articles, numpy.array(right, float), numpy.array(odds), named


def features(odds, named, names):
    at = {name: column for column, name in enumerate(names)}
    table = numpy.zeros((len(named), len(names)))
    for row, signs in enumerate(named):
        table[row, [at[sign] for sign in signs if sign in at]] = 1
    return numpy.hstack([numpy.ones((len(named), 1)), odds, table])


def learn(table, right):
    """The weights of a logistic regression, by Newton's method; that of the first column is free."""
    ridge = numpy.full(table.shape[1], RIDGE)
    ridge[0] = 0
    weights = numpy.zeros(table.shape[1])
    for _ in range(50):
        probable = believed(table, weights)
        slope = table.T @ (probable - right) + ridge * weights
        curve = (table * (probable * (1 - probable))[:, None]).T @ table + numpy.diag(ridge)
        step = numpy.linalg.solve(curve, slope)
        weights -= step
        if abs(step).max() < 1e-8:
            break
    return weights


def believed(table, weights):
    return 1 / (1 + numpy.exp(-table @ weights))


def tell(title, probable, right):
    order = probable.argsort(kind="stable")
    rank = numpy.empty(len(order))
    rank[order] = numpy.arange(len(order))
    good = right.sum()
    area = (rank[right == 1].sum() - good * (good - 1) / 2) / (good * (len(right) - good))
    print(f"{title}: {len(right)} events, {100 * right.mean():.1f} % right, area under the curve {area:.3f}")
    for cut in CUTS:
        kept = probable >= cut
        print(f"  at {cut:.2f}: {100 * (~kept).mean():4.1f} % left out, of which {100 * right[~kept].mean():.0f} % right; "
              f"{100 * right[kept].mean():.1f} % of the others")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("signs", type=pathlib.Path)
    parser.add_argument("sheets", type=pathlib.Path, nargs="+")
    parser.add_argument("--test", type=pathlib.Path, nargs="+", default=[])
    options = parser.parse_args()
    articles, right, odds, named = read(options.signs, options.sheets)
    often = collections.Counter(sign for signs in named for sign in signs)
    names = sorted(sign for sign, number in often.items() if number >= SELDOM)
    table = features(odds, named, names)
    part = numpy.array([hashlib.sha1(article.encode()).digest()[0] % PARTS for article in articles])
    probable = numpy.zeros(len(right))
    for chosen in range(PARTS):
        probable[part == chosen] = believed(table[part == chosen], learn(table[part != chosen], right[part != chosen]))
    tell("in ten parts", probable, right)
    weights = learn(table, right)
    if options.test:
        _, other_right, other_odds, other_named = read(options.signs, options.test)
        tell("on the test sheets", believed(features(other_odds, other_named, names), weights), other_right)
    written = zip(["bias", "ecb", "timeml"] + names, weights)
    WEIGHTS.write_text(COMMENT + "".join(f"{name}\t{round(float(weight), 2)}\n" for name, weight in written))


if __name__ == "__main__":
    main()
