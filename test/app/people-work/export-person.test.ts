import { getMetadataArgsStorage } from 'typeorm';
import { exportPerson } from '../../../src/app/people-work/export-person';
import type { PersonExport } from '../../../src/app/people-work/person-export';
import type { Viewer } from '../../../src/domain/access/viewer';
import { personalTag } from '../../../src/db/rows/personal';
import { rows } from '../../../src/db/rows/rows';
import { createRequestContext } from '../../../src/graphql/context';
import { catalog } from '../../support/builders/catalog';
import { createTestDatabase, runSql } from '../../support/database';
import { markedPerson, recordMarked } from '../../support/erasure/marked-person';
import { leavesOf } from '../../support/erasure/leaves';
import { mutationSurroundings } from '../../support/mutation-surroundings';
import { asking, EMPLOYER, openPersonnelOffice } from '../../support/personnel-office';

const EXTERNAL_ID = 'anst-1024';
const key = { organization: EMPLOYER, externalId: EXTERNAL_ID };

const start = async () => {
  const office = openPersonnelOffice();
  const person = await office.employ(EXTERNAL_ID, [{ label: 'Barnskötare' }]);
  await office.employ('anst-2048', [{ label: 'Rektor' }]);
  const trail = async () => (await office.database.stores.audit.list({}, 100)).events;
  return { ...office, person, trail };
};

const exportedTo = async (viewer: Viewer): Promise<PersonExport | string | undefined> => {
  const { as } = await start();
  const outcome = await exportPerson(as(viewer), key);
  if ('value' in outcome) return outcome.value;
  return 'denied' in outcome ? outcome.denied.code : outcome.problems[0]?.code;
};

describe('an export of a person', () => {
  it.each([
    ['HR of the employer', asking.hr],
    ['the operator', asking.operator],
    ['the employee', asking.employee(EXTERNAL_ID)],
  ])('is handed to %s', async (_name, viewer) => {
    expect(await exportedTo(viewer)).toMatchObject({
      person: { externalId: EXTERNAL_ID, unit: 'forskolan-1' },
      employments: [{ label: 'Barnskötare' }],
    });
  });

  it.each([
    ['HR of another employer', asking.hrElsewhere, 'NOT_FOUND'],
    ['another employee', asking.employee('anst-2048'), 'NOT_FOUND'],
    ['their manager', asking.manager, 'FORBIDDEN'],
    ['an admin', asking.admin, 'FORBIDDEN'],
    ['the admin of the platform', asking.platformAdmin, 'FORBIDDEN'],
  ])('is not handed to %s', async (_name, viewer, code) => {
    expect(await exportedTo(viewer)).toBe(code);
  });

  it('leaves an event without a value of theirs, but none when they ask themself', async () => {
    const { as, trail, person } = await start();
    await exportPerson(as(asking.employee(EXTERNAL_ID)), key);
    expect(await trail()).toEqual([]);
    await exportPerson(as(asking.hr), key);
    expect(await trail()).toMatchObject([
      { action: 'EXPORT_PERSON', organization: EMPLOYER, subject: { kind: 'people', key: person.id } },
    ]);
    expect(JSON.stringify(await trail())).not.toContain(EXTERNAL_ID);
  });

  it('tells who has asked about them by kind and time, not by name', async () => {
    const { as } = await start();
    await exportPerson(as(asking.hr), key);
    const outcome = await exportPerson(as(asking.employee(EXTERNAL_ID)), key);
    expect(outcome).toMatchObject({ value: { events: [{ action: 'EXPORT_PERSON', by: 'PERSON' }] } });
    expect(JSON.stringify('value' in outcome && outcome.value.events)).not.toContain('"hr"');
  });
});

interface PersonalColumn {
  readonly table: string;
  readonly column: string;
  /** SQLite has 0 and 1 for them. */
  readonly isTruth: boolean;
}

/** The plain values in the column, but for those that are not there. */
const valuesIn = async (url: string, { table, column, isTruth }: PersonalColumn): Promise<readonly unknown[]> => {
  const stored = await runSql(url, `SELECT "${column}" AS value FROM "${table}"`);
  return stored
    .flatMap((row) => ('value' in row ? [...leavesOf(isTruth ? row.value === 1 : asRead(row.value))] : []))
    .filter((value) => value !== null);
};

/** JSON where it is stored as such. */
const asRead = (stored: unknown): unknown =>
  typeof stored === 'string' && /^[[{]/u.test(stored) ? (JSON.parse(stored) as unknown) : stored;

const tableOf = (row: object): string =>
  getMetadataArgsStorage().tables.find(({ target }) => target === row)?.name ?? '';

describe('everything that is stored of a person', () => {
  /** The row classes that hold something personal, with the properties of those columns. */
  const personalColumns: readonly PersonalColumn[] = rows.flatMap((row) =>
    getMetadataArgsStorage()
      .columns.filter(({ target }) => target === row)
      .filter(({ propertyName }) => personalTag(row, propertyName)?.isPersonal === true)
      .map(({ propertyName, options }) => ({
        table: tableOf(row),
        column: options.name ?? propertyName,
        isTruth: options.type === 'boolean',
      })),
  );

  it('stands in the export, column by column', async () => {
    const database = await createTestDatabase('sqlite');
    const instance = await database.openMigrated();
    const marked = markedPerson(EMPLOYER);
    await instance.write((stores) => recordMarked(stores, marked));
    const surroundings = { ...mutationSurroundings(catalog(), '2026-06-01'), unitOfWork: instance, shredder: instance };
    const context = createRequestContext({ ...surroundings, stores: instance.stores, viewer: asking.operator });

    const before = await Promise.all(personalColumns.map((column) => valuesIn(database.url, column)));
    const outcome = await exportPerson(context, { organization: EMPLOYER, externalId: marked.person.externalId });

    const exported = leavesOf('value' in outcome ? outcome.value : outcome);
    const missing = personalColumns.filter((_, index) => {
      const values = before[index] ?? [];
      return values.length === 0 || !values.every((value) => exported.has(value));
    });
    expect(personalColumns.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
    await database.remove();
  });
});
