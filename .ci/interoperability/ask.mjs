// Asks a Dateline server with Comunica, and checks its GeoJSON: prints what was asked and got, ends with 1 on a wrong answer.
// The sample events that it knows of are those of samples/.
import assert from 'node:assert/strict';
import { QueryEngine } from '@comunica/query-sparql';
import { check } from '@placemarkio/check-geojson';

const server = process.argv[2];
const comunica = new QueryEngine();
const PREFIXES = `
  PREFIX dl: <https://w3id.org/dateline/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX schema: <https://schema.org/>
  PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;

/** Prints a question and its answer. */
function print(client, question, answer) {
  console.log(`${client}: ${question.replace(/\s+/g, ' ').trim()}\n  ${answer}`);
}

/** The values of the only variable of a query, asked of a source. */
async function values(query, source) {
  const rows = await (await comunica.queryBindings(PREFIXES + query, { sources: [source] })).toArray();
  const found = rows.map(row => [...row.values()].map(term => term.value).join(' | '));
  print('Comunica', query, found.join('\n  '));
  return found;
}

const endpoint = { type: 'sparql', value: `${server}news/sparql` };

/** The values of the only variable of a query, as the server itself answers it. */
async function answered(query) {
  const answer = await fetch(endpoint.value, {
    method: 'POST',
    headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json' },
    body: PREFIXES + query,
  });
  return (await answer.json()).results.bindings.map(row => Object.values(row)[0].value);
}

const COUNT = 'SELECT (COUNT(DISTINCT ?article) AS ?n) { ?article a schema:NewsArticle }';
const counted = await values(COUNT, endpoint);
assert.deepEqual(counted, await answered(COUNT));
const articles = Number(counted[0]);
assert.ok(articles > 5, 'the samples are there');

// Comunica joins and sorts the parts of this one itself, with requests of its own for them.
const COERCING = `SELECT DISTINCT ?who { ?event a dl:Event ; sem:eventType/skos:prefLabel ?type ; dl:actor ?actor . ?actor rdfs:label ?who
    FILTER(STR(?type) = "COERCE") } ORDER BY ?who`;
const coercing = await values(COERCING, endpoint);
assert.ok(coercing.length > 1, 'somebody coerces in the samples');
assert.deepEqual(coercing, await answered(COERCING));

for (const [place, known] of [['Beirut', true], ['Atlantis', false]]) {
  const ask = `ASK { ?place a schema:Place ; rdfs:label ?label FILTER(STR(?label) = "${place}") }`;
  const answer = await comunica.queryBoolean(PREFIXES + ask, { sources: [endpoint] });
  print('Comunica', ask, answer);
  assert.equal(answer, known);
}

const headlines = 'CONSTRUCT { ?a schema:headline ?h } { ?a a schema:NewsArticle ; schema:headline ?h }';
const triples = await (await comunica.queryQuads(PREFIXES + headlines, { sources: [endpoint] })).toArray();
print('Comunica', headlines, `${triples.length} triples`);
assert.equal(triples.length, articles, 'a headline for each article');

// The same article as a document of linked data, found by its name through 303 and content negotiation.
const [name] = await values('SELECT ?a { ?a a schema:NewsArticle ; schema:headline ?h FILTER(CONTAINS(LCASE(?h), "nato")) }', endpoint);
const inDocument = await values(`SELECT ?h { <${name}> schema:headline ?h }`, name.replace('http://localhost:3030/', server));
assert.equal(inDocument.length, 1, 'the article says its headline');

const geojson = await (await fetch(`${server}export/events.geojson?realis=all`)).text();
const features = check(geojson).features;
print('check-geojson', '/export/events.geojson?realis=all', `valid (RFC 7946), ${features.length} features`);
assert.ok(features.length > 0);
for (const { geometry } of features) {
  const [longitude, latitude] = geometry.coordinates;
  assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, 'longitude before latitude, in degrees');
}
