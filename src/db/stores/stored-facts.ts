import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { FactKind, FactKinds, Recorded, RecordedFacts } from '../../app/ports/people-store';
import { batches } from './batches';
import { type FactRows, factTables } from './fact-tables';
import { insertRows } from './insert-rows';
import { selectRows } from './select-rows';

/** All facts of the people with the ids. */
export const factsOf = async (manager: EntityManager, personIds: readonly string[]): Promise<RecordedFacts> => ({
  employments: await readFacts(manager, 'employments', 'person', personIds),
  evidence: await readFacts(manager, 'evidence', 'person', personIds),
  assignments: await readFacts(manager, 'assignments', 'person', personIds),
});

/** The facts of one kind that have one of the ids, or are of the people with them. */
export const readFacts = async <Kind extends FactKind>(
  manager: EntityManager,
  kind: Kind,
  by: 'id' | 'person',
  ids: readonly string[],
): Promise<readonly Recorded<FactKinds[Kind]>[]> => {
  const { row, inRow } = factTables[kind];
  const rows = await selectRows<FactRows[Kind]>(manager, row, by, ids);
  return rows.map(inRow);
};

/** Adds the facts, or puts them in the place of those with the same ids. */
export const saveFacts = async <Kind extends FactKind>(
  manager: EntityManager,
  kind: Kind,
  facts: readonly Recorded<FactKinds[Kind]>[],
): Promise<void> => {
  const { row, rowOf } = factTables[kind];
  // One statement cannot replace a row twice.
  const last = new Map(facts.map((recorded) => [recorded.fact.id, recorded]));
  await insertRows<FactRows[Kind]>(manager, row, [...last.values()].map(rowOf), ['id']);
};

/** Deletes the facts with the ids. */
export const deleteFacts = async (manager: EntityManager, kind: FactKind, ids: readonly string[]): Promise<void> => {
  for (const batch of batches(ids)) {
    await manager
      .createQueryBuilder()
      .delete()
      .from<ObjectLiteral>(factTables[kind].row)
      .where('id IN (:...batch)', { batch })
      .execute();
  }
};

/** Marks the facts with the ids as told of by the import. */
export const markImported = async (
  manager: EntityManager,
  kind: FactKind,
  ids: readonly string[],
  importedIn: string,
): Promise<void> => {
  for (const batch of batches(ids)) {
    await manager
      .createQueryBuilder()
      .update<ObjectLiteral>(factTables[kind].row)
      .set({ importedIn })
      .where('id IN (:...batch)', { batch })
      .execute();
  }
};
