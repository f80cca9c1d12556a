// Measures judging people. In process: one person against every step of every ladder, beside evaluating the same demands
// by themselves. Through the server: what lies before the demo's people and their routes there, asked by the personnel
// system, whose every reading leaves an event in the trail, and by the people themselves; beside a raw node:http server
// that returns the same bytes. BENCH_ROUNDS=1 is enough to see that it runs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../run-node.mjs';
import { startRawServer, startTrappa } from '../servers.mjs';
import { startIssuer } from './issuer.mjs';
import { latenciesOf, post } from './latencies.mjs';
import { percentile } from './percentile.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const ROUNDS_IN_PROCESS = 60 * ROUNDS;
const CONNECTIONS = [1, 10];
const PEOPLE = 'seeds/demo/people';

const NEXT_STEPS = `query ($organization: String!, $externalId: String!) {
  person(organization: $organization, externalId: $externalId) {
    nextSteps { verdict step { slug } criteria { verdict because } } } }`;

const ROUTES = `query ($organization: String!, $externalId: String!, $to: ID!) {
  person(organization: $organization, externalId: $externalId) { routes(to: $to) { months actions { text } } } }`;

const TARGETS = `query ($organization: String!, $externalId: String!) {
  person(organization: $organization, externalId: $externalId) { nextSteps { verdict step { id } } } }`;

const fillOnce = fileURLToPath(new URL('fill-once.mjs', import.meta.url));
const assessOnce = fileURLToPath(new URL('assess-once.mjs', import.meta.url));

/** Everybody in the demo, by the lists that it is filled from. */
const demoPeople = () =>
  readdirSync(PEOPLE).flatMap((file) =>
    readFileSync(join(PEOPLE, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ kind }) => kind === 'PERSON')
      .map(({ externalId }) => ({ organization: basename(file, '.ndjson'), externalId })),
  );

/** How each person is asked about by the personnel system, and by themself. */
const askersOf = async (issuer, people) => {
  const bearing = async (subject, claims) => ({ authorization: `Bearer ${await issuer.tokenOf(subject, claims)}` });
  const byPersonnelSystem = ({ organization }) =>
    bearing(`hr-${organization}`, { roles: ['HR_SYSTEM'], organization, idtyp: 'app' });
  const byThemself = ({ organization, externalId }) =>
    bearing(externalId, { roles: ['EMPLOYEE'], organization, person: externalId });
  return [
    { name: 'personnel system', headers: await headersBy(people, byPersonnelSystem) },
    { name: 'themself', headers: await headersBy(people, byThemself) },
  ];
};

const headersBy = async (people, made) =>
  new Map(await Promise.all(people.map(async (person) => [person, await made(person)])));

/** The data of the answer. @throws Error when there is none. */
const dataIn = (answer) => {
  const { data, errors } = JSON.parse(answer);
  if (errors) throw new Error(JSON.stringify(errors));
  if (data.person === null) throw new Error('Somebody of the demo is not seen.');
  return data.person;
};

/** Every step before the people that they do not meet as yet. */
const targetsOf = async (url, people, headers) => {
  const targets = [];
  for (const person of people) {
    const body = JSON.stringify({ query: TARGETS, variables: person });
    const { nextSteps } = dataIn(await post(url, { headers: headers.get(person), body }));
    const open = nextSteps.filter(({ verdict }) => verdict !== 'MET');
    targets.push(...open.map(({ step }) => ({ person, to: step.id })));
  }
  return targets;
};

const questionsOf = (asked, query, headers) =>
  asked.map(({ person, ...variables }) => ({
    headers: headers.get(person),
    body: JSON.stringify({ query, variables: { ...person, ...variables } }),
  }));

/** An answer of the usual length; every answer is looked at. */
const usualAnswer = async (url, questions) => {
  const answers = [];
  for (const question of questions) {
    const answer = await post(url, question);
    dataIn(answer);
    answers.push(answer);
  }
  return answers.sort((left, right) => left.length - right.length)[Math.floor(answers.length / 2)];
};

const measure = async (url, questions, answer, connections) => {
  const raw = await startRawServer(answer);
  const latencies = { trappa: [], raw: [] };
  await latenciesOf(raw.url, questions, connections);
  for (let round = 0; round < ROUNDS; round += 1) {
    latencies.trappa.push(...(await latenciesOf(url, questions, connections)));
    latencies.raw.push(...(await latenciesOf(raw.url, questions, connections)));
  }
  await raw.stop();
  const at = (which, share) => percentile(latencies[which], share);
  return {
    connections,
    requests: latencies.trappa.length,
    bytes: answer.length,
    'p50 ms': at('trappa', 0.5).toFixed(1),
    'p99 ms': at('trappa', 0.99).toFixed(1),
    'raw p50 ms': at('raw', 0.5).toFixed(2),
    'p50 / raw': (at('trappa', 0.5) / at('raw', 0.5)).toFixed(0),
    'p99 / raw': (at('trappa', 0.99) / at('raw', 0.99)).toFixed(0),
  };
};

const benchServer = async (databaseUrl) => {
  const issuer = await startIssuer();
  const trappa = await startTrappa({ DATABASE_URL: databaseUrl, ...issuer.environment });
  try {
    const people = demoPeople();
    const askers = await askersOf(issuer, people);
    const reads = [
      { read: 'nextSteps', query: NEXT_STEPS, asked: people.map((person) => ({ person })) },
      { read: 'routes', query: ROUTES, asked: await targetsOf(trappa.url, people, askers[0].headers) },
    ];
    const rows = [];
    for (const { read, query, asked } of reads) {
      for (const { name, headers } of askers) {
        const questions = questionsOf(asked, query, headers);
        const answer = await usualAnswer(trappa.url, questions);
        for (const connections of CONNECTIONS) {
          rows.push({ read, 'asked by': name, ...(await measure(trappa.url, questions, answer, connections)) });
        }
      }
    }
    console.table(rows);
    console.log(`Every one of the demo's ${people.length} people, ${ROUNDS} rounds in turns with the raw server.`);
  } finally {
    await trappa.stop();
    issuer.stop();
  }
};

const benchInProcess = (databaseUrl) => {
  const told = JSON.parse(runNode([assessOnce, String(ROUNDS_IN_PROCESS)], databaseUrl));
  console.table(
    told.kinds.map(({ kind, demands, assessing, evaluating }) => ({
      person: kind,
      demands,
      'assess ms': assessing.median.toFixed(2),
      'assess p99 ms': assessing.p99.toFixed(2),
      'evaluate alone ms': evaluating.median.toFixed(2),
      ratio: (assessing.median / evaluating.median).toFixed(1),
    })),
  );
  const { median, p99 } = told.everybody;
  console.log(
    `Against ${told.steps} steps of ${told.ladders} revisions of ladders, medians of ${ROUNDS_IN_PROCESS} rounds. ` +
      `Each of ${told.people} people once: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms.`,
  );
};

export const benchPeopleReads = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trappa-bench-'));
  const databaseUrl = `sqlite:${join(folder, 'trappa.sqlite')}`;
  try {
    runNode(['dist/cli/trappa.js', 'migrate'], databaseUrl);
    runNode(['dist/cli/trappa.js', 'seed'], databaseUrl);
    runNode([fillOnce], databaseUrl);
    benchInProcess(databaseUrl);
    await benchServer(databaseUrl);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
