#!/usr/bin/env python3
"""Draws events at random from what Dateline writes of articles, for judging by hand, and counts judgements.

    benchmark/judge.py ARTICLES.jsonl[.gz] [--events 100] [--articles 200] [--seed 1] [--without sheet.tsv ...] > sheet.tsv
    benchmark/judge.py --count sheet.tsv
    benchmark/judge.py --again sheet.tsv ARTICLES.jsonl[.gz]

The sheet has a line for each event: article, characters of the trigger, type, mode, realis, trigger, actors, recipients, place, date,
an empty column for the judgement, and the sentence. The judgement is "right" when the text tells of a real event of that type with these
actors and, where given, this place, date and realis; else one word for what is wrong (trigger, type, actor, recipient, place, date,
realis), the first that applies. --count prints how many are right and the others by word. Drop the last column before a sheet
leaves the machine: it quotes the articles. Same articles and seed, same sheet; --without leaves out the articles of other sheets, whose
errors have been mended. --again reads the articles of a judged sheet anew and tells what has become of its events: wrong ones that are
gone or told otherwise, right ones that are. A column "told" in a sheet has the realis that is right. Needs Python 3, nothing else.
"""
import argparse
import collections
import json
import pathlib
import random
import sys

from articles import drawn, extracted_of, lines, predictions

COLUMNS = "article begin end type mode realis trigger actors recipients place date judgement sentence".split()


def sentence(text, event):
    begin = max(text.rfind(mark, 0, event["start"]) for mark in (". ", "\n", "? ", "! ")) + 1
    ends = [at for at in (text.find(mark, event["end"]) for mark in (". ", "\n", "? ", "! ")) if at >= 0]
    return " ".join(text[begin:min(ends, default=len(text))].split())


def row(document, text, event):
    def words(items):
        return "; ".join(text[item["start"]:item["end"]] for item in items)

    def role(name):
        return words(p for p in event["participants"] if p["role"] == name)

    dates = "; ".join(date["value"] for date in event["dates"])
    fields = [document["id"], event["start"], event["end"], event["type"], event.get("mode", "").partition("-")[2], event["realis"],
              text[event["start"]:event["end"]], role("actor"), role("recipient"), words(event["places"]), dates, "", sentence(text, event)]
    return "\t".join(" ".join(str(field).split()) for field in fields)


def draw(options):
    source = random.Random(options.seed)
    known = {row["article"] for sheet in options.without for row in judged(sheet)}
    chosen = drawn(options.sheet_or_articles, options.articles, source, known)
    texts = {str(article["id"]): article["text"] for article in map(json.loads, chosen)}
    rows = [row(document, texts[str(document["id"])], event)
            for document in predictions(extracted_of(chosen, "jsonl")) for event in document["events"] if event.get("type")]
    print("\t".join(COLUMNS))
    print("\n".join(source.sample(rows, min(options.events, len(rows)))))


def judged(sheet):
    """The rows of a sheet by the names of their columns."""
    names, *rows = (line.rstrip("\n").split("\t") for line in lines(sheet))
    return [dict(zip(names, cells)) for cells in rows]


def fate(event, now):
    """What has become of a judged event, given the row that now stands for its trigger."""
    if now is None:
        return "gone"
    told = [name for name in ("type", "mode", "realis", "actors", "place", "date") if now[name] != event[name]]
    if told == ["realis"] and event["judgement"] in ("right", "realis") and "told" in event:
        return "its realis right now" if now["realis"] == event["told"] else "its realis wrong now"
    return "told otherwise" if told else "as it was"


def again(sheet, articles):
    events = judged(sheet)
    wanted = {event["article"] for event in events}
    chosen = [line for line in lines(articles) if str(json.loads(line)["id"]) in wanted]
    texts = {str(article["id"]): article["text"] for article in map(json.loads, chosen)}
    now = {}
    for document in predictions(extracted_of(chosen, "jsonl")):
        for event in document["events"]:
            if event.get("type"):
                cells = dict(zip(COLUMNS, row(document, texts[str(document["id"])], event).split("\t")))
                now[cells["article"], cells["begin"]] = cells
    found = collections.Counter(
        ("right" if event["judgement"] == "right" else "wrong", fate(event, now.pop((event["article"], event["begin"]), None))) for event in events)
    for (was, is_now), number in sorted(found.items()):
        print(f"{number:6} {was}: {is_now}")
    print(f"{len(now):6} not judged")


def count(sheet):
    judgements = [row["judgement"] for row in judged(sheet)]
    if not all(judgements):
        sys.exit(f"{sheet}: {judgements.count('')} lines have no judgement; fill in the column")
    found = collections.Counter(judgements)
    print(f"{100 * found['right'] / len(judgements):.1f} % of {len(judgements)} events are right")
    for judgement, number in found.most_common():
        print(f"{number:5} {judgement}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheet_or_articles", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--count", action="store_true", help="FILE is a judged sheet")
    parser.add_argument("--again", type=pathlib.Path, metavar="SHEET", help="FILE has the articles of this judged sheet")
    parser.add_argument("--without", type=pathlib.Path, action="append", default=[], metavar="SHEET", help="draws none of its articles")
    parser.add_argument("--events", type=int, default=100)
    parser.add_argument("--articles", type=int, default=200, help="of how many articles they are drawn")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.count:
        count(options.sheet_or_articles)
    elif options.again:
        again(options.again, options.sheet_or_articles)
    else:
        draw(options)


if __name__ == "__main__":
    main()
