import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { batches } from './batches';
import type { Columns } from './insert-rows';
import { isStoredAsIs } from './stored-as-is';

/**
 * Reads the rows whose column holds one of the values, in no order, by as few statements as the engines allow. It does
 * what TypeORM's own `find` does, in a fraction of the time: that matters for the facts of a hundred thousand people.
 */
export const selectRows = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  column: keyof Row & string,
  values: readonly string[],
): Promise<readonly Columns<Row>[]> => {
  const { driver } = manager.connection;
  const metadata = manager.connection.getMetadata(target);
  const place = (index: number): string => driver.createParameter('value', index);
  const read = metadata.columns.map(
    ({ databaseName, propertyName }) => `${driver.escape(databaseName)} AS ${driver.escape(propertyName)}`,
  );
  const [asked] = metadata.columns.filter(({ propertyName }) => propertyName === column);
  if (asked === undefined) throw new Error(`${metadata.tableName} has no ${column}.`);
  const prepared = metadata.columns.filter((each) => !isStoredAsIs(each));
  const found: Columns<Row>[] = [];
  for (const batch of batches([...new Set(values)])) {
    const rows = await manager.query<Record<string, unknown>[]>(
      `SELECT ${read.join(', ')} FROM ${driver.escape(metadata.tablePath)} ` +
        `WHERE ${driver.escape(asked.databaseName)} IN (${batch.map((_, index) => place(index)).join(', ')})`,
      batch,
    );
    for (const row of rows) {
      for (const each of prepared) row[each.propertyName] = driver.prepareHydratedValue(row[each.propertyName], each);
      // Every column of the row class, as the driver reads it.
      found.push(row as Columns<Row>);
    }
  }
  return found;
};
