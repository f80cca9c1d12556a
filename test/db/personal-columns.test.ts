import { Column, DataSource, Entity, type EntityMetadata, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEvidenceRow } from '../../src/db/rows/person-evidence-row';
import { PersonRow } from '../../src/db/rows/person-row';
import { NotPersonal, Personal, type PersonalTag, personalTag } from '../../src/db/rows/personal';
import { rows } from '../../src/db/rows/rows';
import { createTestDatabase, runSql } from '../support/database';

type RowClass = (typeof rows)[number] | (new () => object);

/** What TypeORM knows of the row classes. */
const metadataOf = async (classes: readonly RowClass[]): Promise<readonly EntityMetadata[]> => {
  const dataSource = new DataSource({ type: 'sqlite', database: ':memory:', entities: [...classes] });
  await dataSource.initialize();
  await dataSource.destroy();
  return dataSource.entityMetadatas;
};

/** True of the table of people and of every table that refers to it, over however many others. */
const leadsToPerson = ({ tableName, foreignKeys }: EntityMetadata, from: readonly string[] = []): boolean =>
  tableName === 'person' ||
  foreignKeys.some(
    ({ referencedEntityMetadata: next }) => !from.includes(tableName) && leadsToPerson(next, [...from, tableName]),
  );

/** A column that by its name holds a person. */
const NAMES_A_PERSON = /(^|_)person(_|$)/;

const refersToPeople = (table: EntityMetadata): boolean =>
  leadsToPerson(table) || table.columns.some(({ databaseName }) => NAMES_A_PERSON.test(databaseName));

interface TaggedColumn {
  readonly name: string;
  readonly tag: PersonalTag | undefined;
}

const columnsOf = ({ tableName, target, columns }: EntityMetadata): readonly TaggedColumn[] =>
  columns.map(({ databaseName, propertyName }) => ({
    name: `${tableName}.${databaseName}`,
    tag: typeof target === 'string' ? undefined : personalTag(target, propertyName),
  }));

const isPersonal = ({ tag }: TaggedColumn): boolean => tag?.isPersonal === true;

/** Columns of which nobody has said whether they are personal, in tables that hold something of people. */
const untagged = async (classes: readonly RowClass[]): Promise<readonly string[]> =>
  (await metadataOf(classes))
    .filter((table) => refersToPeople(table) || columnsOf(table).some(isPersonal))
    .flatMap(columnsOf)
    .filter(({ tag }) => tag === undefined)
    .map(({ name }) => name);

@Entity({ name: 'note_on_evidence' })
class NoteOnEvidenceRow {
  @Personal('LINKS')
  @ForeignKey(() => PersonEvidenceRow, { name: 'note_on_evidence_evidence' })
  @PrimaryColumn({ type: 'varchar' })
  evidence!: string;

  @NotPersonal('A counter.')
  @Column({ type: 'int' })
  number!: number;

  @Column({ type: 'text' })
  words!: string;
}

@Entity({ name: 'wage' })
class WageRow {
  @PrimaryColumn({ name: 'of_person', type: 'varchar' })
  ofPerson!: string;
}

@Entity({ name: 'sign_in' })
class SignInRow {
  @Personal('IDENTIFIES')
  @PrimaryColumn({ type: 'varchar' })
  subject!: string;

  @Column({ type: 'varchar' })
  city!: string;
}

describe('Every column of a table that holds something of people', () => {
  it('is tagged as personal, or as not and why', async () => {
    expect(await untagged(rows)).toEqual([]);
  });

  it.each([
    ['leads to people over another', NoteOnEvidenceRow, ['note_on_evidence.words']],
    ['names a person in a column', WageRow, ['wage.of_person']],
    ['has another personal column', SignInRow, ['sign_in.city']],
  ])('is found out if it is not, also in a table that is added later and %s', async (_, row, columns) => {
    expect(await untagged([...rows, row])).toEqual(columns);
  });

  it('says why when it is not personal', async () => {
    const tags = (await metadataOf(rows)).flatMap(columnsOf).map(({ tag }) => tag);

    const reasons = tags.flatMap((tag) => (tag?.isPersonal === false ? [tag.why] : []));

    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((why) => !/\w{4}.*\.$/.test(why))).toEqual([]);
  });

  it('is in the tables of people, plans, the trail and remembered answers', async () => {
    const tables = (await metadataOf(rows)).filter((table) => columnsOf(table).some(isPersonal));

    expect(tables.map(({ tableName }) => tableName).sort()).toEqual([
      'audit_event',
      'development_plan',
      'idempotency_answer',
      'person',
      'person_assignment',
      'person_employment',
      'person_evidence',
    ]);
    expect(personalTag(PersonRow, 'externalId')).toEqual({ isPersonal: true, kind: 'IDENTIFIES' });
  });

  it('keeps its values out of the statistics of PostgreSQL, where they would outlive an erased person', async () => {
    const database = await createTestDatabase('postgres');
    await database.openMigrated();
    const withoutStatistics = await runSql(
      database.url,
      `SELECT relname || '.' || attname AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
       WHERE relkind = 'r' AND attnum > 0 AND attstattarget = 0 ORDER BY (relname || '.' || attname) COLLATE "C"`,
    );
    await database.remove();

    const telling = (await metadataOf(rows))
      .filter((table) => leadsToPerson(table))
      .flatMap(columnsOf)
      .filter(({ tag }) => tag?.isPersonal === true && tag.kind !== 'LINKS')
      .map(({ name }) => name);

    expect(withoutStatistics).toEqual(telling.sort().map((name) => ({ name })));
  });
});
