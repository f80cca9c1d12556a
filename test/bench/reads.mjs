// Measures reading through the server against a raw node:http server that returns the same bytes: what
// GraphQL, the catalog and the HTTP layer cost together. Both run in processes of their own, in turns.
import autocannon from 'autocannon';
import { startRawServer, startTrappa } from './servers.mjs';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 10;

const cases = [
  {
    name: 'nested ladder',
    query: `query ($slug: String!) { ladder(slug: $slug) { name organization { name } scale { name levels { rank name } }
      steps { role { name field } level { name } title { label } requirements { text strength nodes { kind depth text } } }
      transitions { kind from { slug } to { slug } } unknowns sources { title url } } }`,
    variables: { slug: 'malmo-kompetensnivaer-barnskotare' },
  },
  {
    name: 'title search page',
    query: `query ($text: String) { titles(filter: { text: $text }, first: 20) { totalCount
      nodes { label kind role { name } organization { name } } pageInfo { hasNextPage endCursor } } }`,
    variables: { text: 'assistent' },
  },
  {
    name: 'one title by code',
    query: `query ($code: String) { titles(filter: { kinds: [STANDARD], scheme: JOBTECH, code: $code }) {
      nodes { slug label role { slug name codes { scheme code } } } } }`,
    variables: { code: 'rM7G_ge7_XhP' },
  },
];

const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];

const measure = async (url, body) => {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers were refused.`);
  return { perSecond: result.requests.average, milliseconds: result.latency.p50, p99: result.latency.p99 };
};

const ask = async (url, body) => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { data, errors } = JSON.parse(bytes.toString());
  if (errors) throw new Error(JSON.stringify(errors));
  return { bytes, objects: countObjects(data) };
};

const countObjects = (value) => {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce((sum, part) => sum + countObjects(part), 0);
  return below + (Array.isArray(value) ? 0 : 1);
};

const benchCase = async (trappaUrl, { name, query, variables }) => {
  const body = JSON.stringify({ query, variables });
  const { bytes, objects } = await ask(trappaUrl, body);
  const raw = await startRawServer(bytes);
  const rounds = { trappa: [], raw: [] };
  await measure(trappaUrl, body);
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.trappa.push(await measure(trappaUrl, body));
    rounds.raw.push(await measure(raw.url, body));
  }
  await raw.stop();
  const perSecond = (which) => median(rounds[which].map((round) => round.perSecond));
  return {
    case: name,
    objects,
    bytes: bytes.length,
    'trappa req/s': Math.round(perSecond('trappa')),
    'raw req/s': Math.round(perSecond('raw')),
    ratio: (perSecond('raw') / perSecond('trappa')).toFixed(1),
    'trappa p99 ms': median(rounds.trappa.map((round) => round.p99)),
  };
};

export const benchReads = async () => {
  const trappa = await startTrappa();
  try {
    const results = [];
    for (const one of cases) results.push(await benchCase(trappa.url, one));
    console.table(results);
    console.log(
      `Medians of ${ROUNDS} rounds of ${SECONDS} s in turns, ${CONNECTIONS} connections; ratio = raw / trappa.`,
    );
  } finally {
    await trappa.stop();
  }
};
