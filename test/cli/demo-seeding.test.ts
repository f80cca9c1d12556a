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
import type { IsoDay } from '../../src/domain/time/iso-day';
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
    pagesFolder: tmpdir(),
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

describe('a demo', () => {
  it('is filled with some hundred people, every row of whom can be used', () => {
    expect(filling).toMatchObject({ organizations: 4, refusedLists: 0 });
    expect(filling.people).toBeGreaterThan(300);
    expect(filling.decidedTitles).toBeGreaterThan(10);
  });

  it('is filled once', async () => {
    expect(await fillDemo(context, FOLDER)).toEqual({ organizations: 0, people: 0, decidedTitles: 0, refusedLists: 0 });
  });

  it('says nothing of its people in the log', () => {
    expect(log.text()).not.toMatch(/demo-1[0-9]{3}-[0-9]{4}|hemtjanst-centrum/u);
  });
});

const title = 'underskoterska-skyddad-titel/underskoterska';
const levla = 'goteborg-levla-kompetensmodellen/underskoterska';
const preschool = 'goteborg-forskola-titlar';
const malmo = 'malmo-kompetensnivaer-barnskotare';
const career = 'malmo-forskolekarriar';
const care = 'gr-karriarvagsmodell-aldreomsorg';
const support = 'gr-titulatur-funktionshinder';

describe('those who show a case in a demo', () => {
  const verdict = async (id: string, path: string, asOf: IsoDay) => {
    const [ladder = '', slug] = path.split('/');
    const step = context.catalog.revisionsOf
      .of(ladder)
      .at(-1)
      ?.steps.find((one) => one.slug === slug);
    if (step === undefined) throw new Error(`There is no ${path}.`);
    return assessStep(context, await fileOf(id), step, asOf).verdict;
  };

  it.each<[string, string, string, IsoDay]>([
    ['demo-1480-0001', title, 'MET', today],
    ['demo-1480-0001', title, 'MET', '2033-06-30'],
    ['demo-1480-0001', title, 'UNKNOWN', '2033-07-01'],
    ['demo-1480-0002', title, 'MET', today],
    ['demo-1480-0003', title, 'NOT_MET', today],
    ['demo-1480-0004', title, 'NOT_MET', today],
    ['demo-1480-0005', title, 'NOT_MET', today],
    ['demo-1480-0008', title, 'MET', '2040-01-01'],
    ['demo-1480-0009', title, 'UNKNOWN', today],
    ['demo-1480-0010', title, 'UNKNOWN', today],
    ['demo-1480-0011', `${levla}-bas`, 'NOT_MET', today],
    ['demo-1480-0012', `${levla}-fordjupad`, 'MET', today],
    ['demo-1480-0014', `${levla}-fordjupad`, 'NOT_MET', today],
    ['demo-1480-0022', `${preschool}/barnskotare`, 'MET', today],
    ['demo-1480-0023', `${preschool}/barnskotare`, 'NOT_MET', today],
    ['demo-1480-0024', `${preschool}/forskollarare`, 'NOT_MET', today],
    ['demo-1480-0025', `${preschool}/forskollarare`, 'NOT_MET', today],
    ['demo-1480-0026', `${preschool}/forskollarare`, 'MET', today],
    ['demo-1480-0028', `${preschool}/barnskotare`, 'NOT_MET', today],
    ['demo-1480-0029', `${preschool}/barnskotare`, 'NOT_MET', today],
    ['demo-1480-0031', `${preschool}/barnskotare`, 'NOT_MET', today],
    ['demo-1280-0001', `${malmo}/novis`, 'NOT_MET', today],
    ['demo-1280-0002', `${malmo}/skicklig`, 'MET', today],
    ['demo-1280-0003', `${malmo}/skicklig`, 'MET', '2025-12-31'],
    ['demo-1280-0003', `${malmo}/skicklig`, 'NOT_MET', '2026-01-01'],
    ['demo-1280-0004', `${malmo}/sjalvstandig`, 'MET', today],
    ['demo-1280-0005', `${career}/forskollarare`, 'NOT_MET', today],
    ['demo-1280-0006', `${career}/forste-forskollarare`, 'UNKNOWN', today],
    ['demo-1280-0012', `${malmo}/novis`, 'UNKNOWN', today],
    ['demo-1489-0001', title, 'MET', today],
    ['demo-1489-0002', title, 'UNKNOWN', today],
    ['demo-1489-0004', `${care}/vardbitrade`, 'MET', today],
    ['demo-1489-0005', `${care}/underskoterska-bas`, 'MET', today],
    ['demo-1489-0005', `${care}/underskoterska-fordjupad`, 'UNKNOWN', today],
    ['demo-1489-0006', `${care}/specialistunderskoterska`, 'MET', today],
    ['demo-1489-0007', `${care}/specialistunderskoterska`, 'NOT_MET', today],
    ['demo-1489-0008', `${care}/vardbitrade`, 'UNKNOWN', today],
    ['demo-1407-0001', `${support}/stodassistent`, 'MET', today],
    ['demo-1407-0002', `${support}/stodassistent`, 'MET', today],
    ['demo-1407-0003', `${support}/stodassistent`, 'MET', today],
    ['demo-1407-0004', `${support}/stodassistent`, 'NOT_MET', today],
    ['demo-1407-0005', `${support}/stodassistent`, 'NOT_MET', today],
    ['demo-1407-0006', `${support}/stodassistent`, 'MET', today],
    ['demo-1407-0007', `${support}/stodpedagog`, 'MET', today],
  ])('are judged as they should be: %s, %s, %s on %s', async (id, path, expected, asOf) => {
    expect(await verdict(id, path, asOf)).toBe(expected);
  });

  it.each([
    ['demo-1480-0001', [`${levla}-bas`, title]],
    ['demo-1480-0009', []],
    ['demo-1480-0022', [`${preschool}/barnskotare`]],
    ['demo-1480-0030', []],
    ['demo-1280-0003', [`${malmo}/avancerad-novis`]],
    ['demo-1489-0003', []],
    ['demo-1489-0004', [`${care}/vardbitrade`]],
    ['demo-1407-0004', []],
  ])('stand where they should: %s', async (id, expected) => {
    const steps = listStandingSteps(context, await fileOf(id), today).map(({ step }) => step.key.replace(/@\d+/u, ''));
    expect(steps.toSorted()).toEqual(expected.toSorted());
  });

  it('are all in the table of the demo, and all that stand there are somebody', async () => {
    const named = readFileSync(join(FOLDER, 'README.md'), 'utf8').match(/demo-\d{4}-\d{4}/gu) ?? [];
    const lists = ['1280', '1407', '1480', '1489'].map((code) =>
      readFileSync(join(FOLDER, `people/${code}.ndjson`), 'utf8'),
    );
    const shaped = lists.flatMap((list) => list.match(/demo-\d{4}-00\d\d/gu) ?? []);
    expect([...new Set(named)].toSorted()).toEqual([...new Set(shaped)].toSorted());
    for (const id of named) await fileOf(id);
  });
});
