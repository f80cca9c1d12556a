import { DataSource, MigrationExecutor } from 'typeorm';
import { migrations } from '../../src/db/migrations/migrations';
import { rows } from '../../src/db/rows/rows';
import { referenceData } from '../support/builders/reference-data';
import { createTestDatabase, describeOnEachEngine, runSql, type TestDatabase } from '../support/database';

const noon = new Date('2026-03-01T12:00:00.000Z');

/** TypeORM itself, on the database. */
const withTypeOrm = async <Result>(
  { engine, url }: TestDatabase,
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> => {
  const dataSource = new DataSource(
    engine === 'sqlite'
      ? { type: 'sqlite', database: url.slice('sqlite:'.length), entities: rows, migrations }
      : { type: 'postgres', url, entities: rows, migrations, installExtensions: false },
  );
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
};

/** The statements that would turn the schema into the one that the rows describe. */
const drift = (database: TestDatabase): Promise<readonly string[]> =>
  withTypeOrm(database, async ({ driver }) => {
    const { upQueries } = await driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  });

describeOnEachEngine('The schema', (database) => {
  it('is, after the migrations, exactly what the rows describe', async () => {
    expect(await drift(database())).not.toEqual([]);

    await database().openMigrated();

    expect(await drift(database())).toEqual([]);
  });

  it('goes down to nothing and up again', async () => {
    const instance = await database().openMigrated();
    await instance.stores.publications.publish(referenceData(), noon, '');
    await instance.close();

    const left = await withTypeOrm(database(), async (dataSource) => {
      const runner = dataSource.createQueryRunner();
      const executor = new MigrationExecutor(dataSource, runner);
      while ((await executor.getExecutedMigrations()).length > 0) await dataSource.undoLastMigration();
      const found: string[] = [];
      for (const { tableName } of dataSource.entityMetadatas) {
        if (await runner.hasTable(tableName)) found.push(tableName);
      }
      await runner.release();
      return found;
    });
    const again = await database().open();

    expect(left).toEqual([]);
    expect(await again.migrate()).toHaveLength(migrations.length);
    expect(await drift(database())).toEqual([]);
    expect(await again.stores.publications.latestRelease()).toBeUndefined();
  });

  it('lacks every migration at first and none after them', async () => {
    const instance = await database().open();

    const pending = await instance.pendingMigrations();

    expect(pending).toHaveLength(migrations.length);
    expect(await instance.migrate()).toEqual(pending);
    expect(await instance.pendingMigrations()).toEqual([]);
    expect(await instance.migrate()).toEqual([]);
  });

  it('is migrated once when several instances start at the same time', async () => {
    const instances = await Promise.all([1, 2, 3, 4].map(() => database().open()));

    const run = await Promise.all(instances.map((instance) => instance.migrate()));

    expect(run.flat()).toHaveLength(migrations.length);
    expect(await drift(database())).toEqual([]);
  });
});

describe('The schema on PostgreSQL', () => {
  it("sorts people's external ids by code unit, whatever language the server sorts by", async () => {
    const database = await createTestDatabase('postgres');
    await database.openMigrated();

    const columns = await runSql(
      database.url,
      `SELECT table_name, column_name, collation_name FROM information_schema.columns
       WHERE table_schema = 'public' AND collation_name IS NOT NULL`,
    );
    await database.remove();

    expect(columns).toEqual([{ table_name: 'person', column_name: 'external_id', collation_name: 'C' }]);
  });
});
