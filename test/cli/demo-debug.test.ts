import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MutationContext } from '../../src/app/mutation/mutation-context';
import { assessStep } from '../../src/app/people/assess-step';
import { listStandingSteps } from '../../src/app/people/list-standing-steps';
import { fillDemo, type DemoFilling } from '../../src/cli/demo-seeding';
import { publishSeeds } from '../../src/cli/seeding';
import { composeDatabase } from '../../src/compose/compose-database';
import { composeOperator } from '../../src/compose/compose-operator';
import { readConfig } from '../../src/config/config';
import type { Database } from '../../src/db/database';
import type { PersonFile } from '../../src/domain/person/person-file';
import { createLogger } from '../../src/http/logger';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { collectLog } from '../support/log-lines';

const FOLDER = join(__dirname, '../../seeds/demo');
const today = '2026-06-01';

let where: TestDatabase;
let database: Database;
let context: MutationContext;
let filling: DemoFilling;
const log = collectLog();

beforeAll(async () => {
  where = await createTestDatabase('sqlite');
  const config = readConfig({ DATABASE_URL: where.url, LOG_LEVEL: 'trace' });
  const surroundings = {
    now: () => new Date(`${today}T12:00:00Z`),
    newId: randomUUID,
    logger: createLogger(config, log.destination),
    thresholds: config.alignment,
    graphiqlFolder: tmpdir(),
  };
  database = await composeDatabase(config, surroundings);
  await database.migrate();
  const folder = join(FOLDER, '..');
  await publishSeeds({ unitOfWork: database, ...surroundings }, { folder, language: 'EN', retireMissing: false });
  filling = await fillDemo(await composeOperator(database, surroundings), FOLDER);
  context = await composeOperator(database, surroundings);
});
afterAll(async () => {
  await database.close();
  await where.remove();
});

const fileOf = async (id: string): Promise<PersonFile> => {
  const people = await context.stores.people.findByExternalIds(id.split('-')[1] ?? '', [id]);
  const [file] = await context.stores.people.filesOf(people);
  if (file === undefined) throw new Error(`There is nobody called ${id}.`);
  return file;
};


import { resolveTitle } from '../../src/app/title-work/resolve-title';
import { appendFileSync } from 'node:fs';
it('x', async () => {
  const out = (v: unknown) => appendFileSync('/tmp/e8-debug3.txt', JSON.stringify(v) + '\n');
  const step = context.catalog.revisionsOf.of('underskoterska-skyddad-titel').at(-1)?.steps[0];
  const a = step && assessStep(context, await fileOf('demo-1480-0001'), step, today);
  out(resolveTitle(context, { label: 'Undersköterska', organization: '1480', asOf: today })?.title);
  out(a?.criteria.map((c) => [c.requirement.slug, c.verdict, c.judgement]));
  out(step?.requirements);
});
