#!/usr/bin/env python3
"""Learns the odds that two triggers tell of one event, and writes them where the program reads them.

    training/coreference.py PAIRS.tsv [FOLDER]

PAIRS.tsv is what benchmark/coreference/EcbPlus.java prints of gold triggers: a row for each pair of one topic. FOLDER is
by default extractor/src/main/resources/org/dateline/resolve/coreference. Logistic regression, one for pairs of one
document and one for pairs of two; the same pairs give the same weights. Needs numpy.
"""
import pathlib
import sys

import numpy

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "extractor/src/main/resources/org/dateline/resolve/coreference"

FEATURES = ["BIAS", "STATE", "LEMMA", "FAMILY", "BESIDE", "OTHER_OBJECTS", "OTHER_NUMBERS", "WINDOW", "ARTICLE", "ARTICLE_ROOT", "ARTICLE_AND_LEMMA"]
USED = {"within": ["BIAS", "STATE", "LEMMA", "FAMILY", "BESIDE", "OTHER_OBJECTS", "OTHER_NUMBERS"],
        "across": ["BIAS", "STATE", "LEMMA", "FAMILY", "OTHER_NUMBERS", "WINDOW", "ARTICLE", "ARTICLE_ROOT", "ARTICLE_AND_LEMMA"]}

RIDGE = 1.0


def read(path):
    """Topic, whether the pair is of one document, whether of one event, and the features of each pair."""
    rows = [line.rstrip("\n").split("\t") for line in open(path)]
    topics = numpy.array([row[0] for row in rows])
    inside = numpy.array([row[1] == row[2] for row in rows])
    same = numpy.array([row[5] == "1" for row in rows], float)
    return topics, inside, same, numpy.array([row[6:] for row in rows], float)


def learn(features, same):
    """The weights of a logistic regression, by Newton's method."""
    weights = numpy.zeros(features.shape[1])
    for _ in range(50):
        probable = 1 / (1 + numpy.exp(-features @ weights))
        slope = features.T @ (probable - same) + RIDGE * weights
        curve = (features * (probable * (1 - probable))[:, None]).T @ features + RIDGE * numpy.eye(len(weights))
        step = numpy.linalg.solve(curve, slope)
        weights -= step
        if abs(step).max() < 1e-8:
            break
    return weights


def odds(pairs, topics, setting):
    """The rows of a file of odds, learnt from the pairs of some topics."""
    of, inside, same, features = pairs
    chosen = numpy.isin(of, list(topics)) & (inside == (setting == "within"))
    columns = [FEATURES.index(name) for name in USED[setting]]
    weights = learn(features[chosen][:, columns], same[chosen])
    return [(name, round(float(weight), 2)) for name, weight in zip(USED[setting], weights)]


def write(path, rows, setting):
    lines = [f"# The odds that two triggers {'of one article' if setting == 'within' else 'of two articles'} tell of one event,",
             "# learnt by training/coreference.py: a feature and its weight."]
    path.write_text("\n".join(lines + [f"{name}\t{number}" for name, number in rows]) + "\n")


def main():
    pairs = read(sys.argv[1])
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER
    for setting in USED:
        write(folder / f"{setting}.tsv", odds(pairs, set(pairs[0]), setting), setting)


if __name__ == "__main__":
    main()
