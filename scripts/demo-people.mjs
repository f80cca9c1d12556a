// npm run demo:people: writes the invented people of the demo, the same each time, to seeds/demo/people, and the titles
// that they have, as a list to align, to seeds/demo/titles.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alingsas } from './demo-people/alingsas.mjs';
import { goteborg } from './demo-people/goteborg.mjs';
import { malmo } from './demo-people/malmo.mjs';
import { ockero } from './demo-people/ockero.mjs';
import { randomFrom } from './demo-people/random.mjs';

const FOLDER = fileURLToPath(new URL('../seeds/demo/', import.meta.url));

/** Those who show a case have the numbers below. */
const FIRST_OF_CROWD = 101;

/** The people of a municipality: first those who show a case, then the crowds. */
const peopleOf = ({ code, cases, crowds }) => {
  const random = randomFrom(Number(code));
  const others = crowds.flatMap(({ people, make }) => Array.from({ length: people }, () => make(random)));
  const numbered = others.map((person, index) => ({
    id: `demo-${code}-${String(FIRST_OF_CROWD + index).padStart(4, '0')}`,
    ...person,
  }));
  return [...cases, ...numbered];
};

const rowsOf = ({ id, unit, complete, rows }) => [
  { kind: 'PERSON', externalId: id, unit, ...(complete && { complete }) },
  ...rows.map(({ kind, ...cells }) => ({ kind, externalId: id, ...cells })),
];

/** The titles of those who are employed there now, each with how many have it and in which field. */
const titleList = ({ fieldOf }, rows) => {
  const titles = rows.filter(({ title, to, employer }) => title && !to && !employer).map(({ title }) => title);
  const people = new Map(titles.map((title) => [title, titles.filter((other) => other === title).length]));
  return ['titel;antal;verksamhet', ...[...people].map(([title, count]) => `${title};${count};${fieldOf(title)}`)];
};

const write = (path, lines) => writeFileSync(FOLDER + path, `${lines.join('\n')}\n`);

for (const folder of ['people', 'titles']) mkdirSync(FOLDER + folder, { recursive: true });
for (const municipality of [goteborg, malmo, alingsas, ockero]) {
  const { code, fieldOf } = municipality;
  const people = peopleOf(municipality);
  const rows = people.flatMap(rowsOf);
  write(
    `people/${code}.ndjson`,
    rows.map((row) => JSON.stringify(row)),
  );
  if (fieldOf) write(`titles/${code}.csv`, titleList(municipality, rows));
  console.log(`${code}: ${people.length} people in ${rows.length} rows`);
}
