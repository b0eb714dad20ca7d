#!/usr/bin/env python3
"""Writes an invented data set of a given size, in the terms of the ontology, as ./dateline backup writes one.

    benchmark/quads.py QUADS > FILE.nq

Articles have two events with two actors, a place, a day, a claim and mentions each, in a named graph of their own. A few actors
and places are in very many events and most in few. The same number gives the same bytes. Needs Python 3, nothing else.
"""
import random
import sys

BASE = "http://localhost:3030/"
ACTORS, PLACES, OUTLETS = 20_000, 2_000, 200
TYPES = "CONSULT COERCE ASSAULT AGREE REJECT REQUEST THREATEN PROTEST SUPPORT AID".split()
WORDS = ("iran russia president missile talks summit attack election court police storm market trade oil company minister army border protest "
         "treaty vaccine school bank energy climate flood airport reactor bill vote senate union strike").split()
PREFIXES = {
    "a": "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
    "dl:": "https://w3id.org/dateline/ontology#",
    "geo:": "http://www.opengis.net/ont/geosparql#",
    "itsrdf:": "http://www.w3.org/2005/11/its/rdf#",
    "nif:": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "prov:": "http://www.w3.org/ns/prov#",
    "rdfs:": "http://www.w3.org/2000/01/rdf-schema#",
    "schema:": "https://schema.org/",
    "sem:": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "type:": "https://w3id.org/dateline/type/",
    "xsd:": "http://www.w3.org/2001/XMLSchema#",
}


def iri(name):
    """The IRI of a term such as dl:Event, or of a node such as person/p1."""
    prefix, colon, local = name.partition(":")
    return f"<{PREFIXES[prefix + colon]}{local}>" if prefix + colon in PREFIXES else f"<{BASE}id/{name}>"


def text(words, language="@en"):
    return f'"{words}"{language}'


def typed(value, datatype):
    return f'"{value}"^^{iri(datatype)}'


def actor(number):
    return f"{('person', 'organization', 'state')[number % 3]}/a{number}"


def article(number):
    return f"article/n{number}"


def frequent(random_numbers, size):
    """A number below size; the small ones come often."""
    return min(size - 1, int(size * random_numbers.random() ** 3))


class Quads:
    """The statements of one seed, one tuple each."""

    def __init__(self, seed=7):
        self.random = random.Random(seed)

    def words(self, count):
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def actor(self, number):
        yield actor(number), "a", iri(("schema:Person", "schema:Organization", "dl:State")[number % 3])
        yield actor(number), "rdfs:label", text(f"{self.words(2).title()} {number}")

    def place(self, number):
        name = f"place/p{number}"
        yield name, "a", iri("schema:Place")
        yield name, "a", iri("geo:Feature")
        yield name, "rdfs:label", text(f"{self.words(1).title()} {number}")
        yield name, "geo:hasDefaultGeometry", iri(f"point/p{number}")
        yield f"point/p{number}", "a", iri("geo:Geometry")
        point = f"POINT({self.random.uniform(-180, 180):.4f} {self.random.uniform(-80, 80):.4f})"
        yield f"point/p{number}", "geo:asWKT", typed(point, "geo:wktLiteral")

    def article(self, number):
        name, headline, day = article(number), self.words(9), self.day()
        yield name, "a", iri("schema:NewsArticle")
        yield name, "rdfs:label", text(headline)
        yield name, "schema:headline", text(headline)
        yield name, "schema:datePublished", typed(day, "xsd:date")
        yield name, "schema:publisher", iri(f"organization/o{number % OUTLETS}")
        yield f"organization/o{number % OUTLETS}", "rdfs:label", text(f"Outlet {number % OUTLETS}")
        for each in range(2):
            yield from self.event(number, each, day)

    def event(self, number, each, day):
        name, event = article(number), f"event/e{number}-{each}"
        yield event, "a", iri("dl:Event")
        yield event, "rdfs:label", text(self.words(5))
        yield event, "sem:eventType", iri("type:" + self.random.choice(TYPES))
        yield event, "dl:realis", iri("dl:actual")
        yield event, "sem:hasBeginTimeStamp", typed(day, "xsd:date")
        yield event, "sem:hasEndTimeStamp", typed(day, "xsd:date")
        yield event, "sem:hasPlace", iri(f"place/p{frequent(self.random, PLACES)}")
        for role in ("dl:actor", "dl:recipient"):
            who = iri(actor(frequent(self.random, ACTORS)))
            yield event, role, who
            yield event, "sem:hasActor", who
            yield name, "schema:mentions", who
        claim, mention = f"{name}#claim={each}", f"{name}#char={each * 40},{each * 40 + 8}"
        yield claim, "a", iri("dl:Claim")
        yield claim, "dl:claims", iri(event)
        yield claim, "prov:wasAttributedTo", iri(f"organization/o{number % OUTLETS}")
        yield claim, "schema:appearance", iri(name)
        yield claim, "dl:evidence", iri(mention)
        yield mention, "a", iri("dl:Mention")
        yield mention, "nif:referenceContext", iri(name)
        yield mention, "nif:anchorOf", text(self.words(1), "")
        yield mention, "itsrdf:taIdentRef", iri(event)

    def day(self):
        return f"20{self.random.randint(10, 25):02d}-{self.random.randint(1, 12):02d}-{self.random.randint(1, 28):02d}"

    def graphs(self):
        """The name of each graph with its statements: what all articles share first."""
        yield "reference#graph", (triple for number in range(PLACES) for triple in self.place(number))
        yield "reference#graph", (triple for number in range(ACTORS) for triple in self.actor(number))
        number = 0
        while True:
            yield article(number) + "#graph", self.article(number)
            number += 1


def main():
    wanted, written = int(sys.argv[1]), 0
    print(f"# Dateline data set, base IRI {BASE}")
    for graph, triples in Quads().graphs():
        for subject, predicate, value in triples:
            sys.stdout.write(f"{iri(subject)} {iri(predicate)} {value} {iri(graph)} .\n")
            written += 1
        if written >= wanted:
            return


if __name__ == "__main__":
    main()
