import type { ColumnType } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';

/** Types whose values the drivers take and give as they are; asking TypeORM of each value costs more than the rest. */
const plainTypes: readonly ColumnType[] = ['varchar', 'text', 'int', 'float'];

/** True when the column's values stand in the database as they do in a row. */
export const isStoredAsIs = ({ type, transformer }: ColumnMetadata): boolean =>
  transformer === undefined && plainTypes.includes(type);
