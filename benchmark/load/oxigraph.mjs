// A SPARQL endpoint over Oxigraph, in memory, as small as can be: oxigraph.mjs FILE.nq PORT
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Store } from 'oxigraph';

const [file, port] = process.argv.slice(2);
const store = new Store();
const begin = performance.now();
let batch = [];
const load = () => store.load(batch.splice(0).join('\n'), { format: 'application/n-quads', lenient: true, no_transaction: true });
for await (const line of createInterface({ input: createReadStream(file) })) {
  batch.push(line);
  if (batch.length === 100_000) load();
}
load();
console.log(`loaded ${store.size} quads in ${((performance.now() - begin) / 1000).toFixed(1)} s`);

createServer(async (request, response) => {
  let query = '';
  for await (const chunk of request) query += chunk;
  try {
    const type = /CONSTRUCT/.test(query) ? 'text/turtle' : 'application/sparql-results+json';
    response.setHeader('Content-Type', type);
    response.end(store.query(query, { use_default_graph_as_union: true, results_format: type }));
  } catch (failure) {
    response.writeHead(400).end(String(failure));
  }
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));
