import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { batches } from './batches';

/** What a row holds, as plain data. */
export type Columns<Row> = Pick<Row, keyof Row>;

/**
 * Adds rows, all their columns given, by as few statements as the engines allow. It does what TypeORM's own `insert`
 * does, in a fraction of the time: that matters for a hundred thousand rows, and only there.
 *
 * @param onConflict Columns that tell rows apart: a row that shares these with one that is there takes its place.
 *   Left out, such a row is refused.
 */
export const insertRows = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly Columns<Row>[],
  onConflict?: readonly (keyof Row & string)[],
): Promise<void> => {
  const { driver } = manager.connection;
  const { columns, tablePath } = manager.connection.getMetadata(target);
  const quoted = (names: readonly string[]): string => names.map((name) => driver.escape(name)).join(', ');
  const place = (index: number): string => driver.createParameter('value', index);
  const names = columns.map(({ databaseName }) => databaseName);
  const keys = columns.filter(({ propertyName }) => onConflict?.includes(propertyName));
  const replacing =
    onConflict === undefined
      ? ''
      : ` ON CONFLICT (${quoted(keys.map(({ databaseName }) => databaseName))}) DO UPDATE SET ${names
          .map((name) => `${driver.escape(name)} = excluded.${driver.escape(name)}`)
          .join(', ')}`;
  for (const batch of batches(rows)) {
    const places = batch.map((_, row) => `(${columns.map((_, at) => place(row * columns.length + at)).join(', ')})`);
    const values = batch.flatMap((row) =>
      columns.map((column) => driver.preparePersistentValue(column.getEntityValue(row), column) as unknown),
    );
    await manager.query(
      `INSERT INTO ${driver.escape(tablePath)} (${quoted(names)}) VALUES ${places.join(', ')}${replacing}`,
      values,
    );
  }
};
