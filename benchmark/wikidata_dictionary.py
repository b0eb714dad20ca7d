#!/usr/bin/env python3
"""Makes a dictionary for `./dateline build --dictionary` of an extract of Wikidata's JSON dump.

    zcat latest-all.json.gz | benchmark/wikidata_dictionary.py > wikidata.tsv
    benchmark/wikidata_dictionary.py --self-test

Reads entities as the dump writes them: one JSON object a line, with or without the surrounding array and its commas.
Writes people, places and bodies that have an English label and as many Wikipedia articles (sitelinks) as --sitelinks
asks for: a line for the label and for each English alias. The prior of a name is the share of its sitelinks among all
that bear the name in the extract, so names are counted first and written at the end. Needs Python 3, nothing else.
"""
import argparse
import collections
import json
import sys

HUMAN = "Q5"
# Classes (instance of, P31) that make a body or a place; their subclasses are not looked up, so add those you need.
KINDS = {
    HUMAN: "person",
    "Q4830453": "company", "Q783794": "company", "Q6881511": "company", "Q891723": "company",
    "Q7278": "party",
    "Q484652": "international-organisation", "Q245065": "international-organisation",
    "Q17149090": "armed-group",
    "Q11032": "media", "Q1110794": "media", "Q192283": "media", "Q1616075": "media",
    "Q43229": "organisation", "Q163740": "organisation", "Q79913": "organisation",
    "Q327333": "government-body", "Q192350": "government-body",
    "Q515": "place", "Q486972": "place", "Q532": "place", "Q3957": "place", "Q1549591": "place", "Q5119": "place",
    "Q4022": "place", "Q23442": "place", "Q8502": "place", "Q23397": "place", "Q165": "place", "Q82794": "place",
}
COLUMNS = ["name", "id", "kind", "prior", "lat", "lon", "state"]


def values(entity, prop):
    """The values of a property, those that are known."""
    claims = entity.get("claims", {}).get(prop, [])
    snaks = [claim["mainsnak"] for claim in claims if claim.get("rank") != "deprecated"]
    return [snak["datavalue"]["value"] for snak in snaks if "datavalue" in snak]


def kind(entity):
    """The kind of the first class that has one."""
    classes = [value["id"] for value in values(entity, "P31") if "id" in value]
    return next((KINDS[c] for c in classes if c in KINDS), None)


def names(entity):
    """The English label, then the English aliases."""
    label = entity.get("labels", {}).get("en", {}).get("value")
    aliases = [alias["value"] for alias in entity.get("aliases", {}).get("en", [])]
    return list(dict.fromkeys(n for n in [label, *aliases] if n and "\t" not in n)) if label else []


def entries(lines, sitelinks):
    """Name, QID, kind, number of articles, latitude, longitude of what the dictionary takes."""
    for line in lines:
        line = line.strip().rstrip(",")
        if len(line) < 2:
            continue
        entity = json.loads(line)
        articles = len(entity.get("sitelinks", {}))
        what = kind(entity)
        point = next(iter(values(entity, "P625")), None)
        if what is None or articles < sitelinks or (what == "place" and point is None):
            continue
        where = (point["latitude"], point["longitude"]) if what == "place" else ("", "")
        for name in names(entity):
            yield name, entity["id"], what, articles, *where


def dictionary(lines, sitelinks):
    """The rows of the dictionary, sorted by identity, label first."""
    found = list(entries(lines, sitelinks))
    total = collections.Counter()
    for name, _, _, articles, *_ in found:
        total[name] += articles
    rows = [(name, qid, what, round(max(articles / total[name], 0.0001), 4), lat, lon, "") for name, qid, what, articles, lat, lon in found]
    return sorted(rows, key=lambda row: int(row[1][1:]))


def write(rows, out):
    print("\t".join(COLUMNS), file=out)
    for row in rows:
        print("\t".join(str(cell) for cell in row), file=out)


def item(qid, label, classes, articles, aliases=(), point=None):
    """A small entity as the dump writes them, for the self-test."""
    claims = {"P31": [{"mainsnak": {"datavalue": {"value": {"id": c}}}} for c in classes]}
    if point:
        claims["P625"] = [{"mainsnak": {"datavalue": {"value": {"latitude": point[0], "longitude": point[1]}}}}]
    return json.dumps({
        "id": qid, "labels": {"en": {"value": label}}, "aliases": {"en": [{"value": a} for a in aliases]},
        "claims": claims, "sitelinks": {f"wiki{i}": {} for i in range(articles)},
    })


def self_test():
    lines = ["[",
             item("Q900000002", "Tilda Venn", ["Q5"], 3, ["T. Venn"]) + ",",
             item("Q900000001", "Tilda Venn", ["Q5"], 1) + ",",
             item("Q900000003", "Brackwater", ["Q515"], 2, point=(59.5, 10.5)) + ",",
             item("Q900000004", "Brackwater Bridge", ["Q12280"], 9) + ",",
             item("Q900000005", "Nowhere", ["Q515"], 9), "]"]
    assert dictionary(lines, 1) == [
        ("Tilda Venn", "Q900000001", "person", 0.25, "", "", ""),
        ("Tilda Venn", "Q900000002", "person", 0.75, "", "", ""),
        ("T. Venn", "Q900000002", "person", 1.0, "", "", ""),
        ("Brackwater", "Q900000003", "place", 1.0, 59.5, 10.5, ""),
    ]
    assert [row[1] for row in dictionary(lines, 3)] == ["Q900000002", "Q900000002"]
    print("self-test passed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sitelinks", type=int, default=5, help="fewest articles of an entity (default 5)")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        self_test()
    else:
        write(dictionary(sys.stdin, options.sitelinks), sys.stdout)


if __name__ == "__main__":
    main()
