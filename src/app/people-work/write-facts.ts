import type { FactKind, FactKinds, Recorded } from '../ports/people-store';
import { type ListedRecord, mergeFact, type MergedFact } from './merge-fact';
import type { PeopleImport } from './people-import';

/** Facts of one kind in a batch of a list, and those of the same people that are recorded. */
export interface FactsToWrite<Kind extends FactKind> {
  readonly kind: Kind;
  readonly listed: readonly ListedRecord<FactKinds[Kind]>[];
  readonly known: readonly Recorded<FactKinds[Kind]>[];
  /** The key that a row has which tells of the fact. */
  readonly keyOf: (known: Recorded<FactKinds[Kind]>) => string;
}

/** Writes what is new or changed, and marks what the list tells of again. */
export const writeFacts = async <Kind extends FactKind>(
  { stores: { people }, importedIn, tally }: PeopleImport,
  { kind, listed, known, keyOf }: FactsToWrite<Kind>,
): Promise<void> => {
  // Of several that are the same, the one that a list told of is the list's to change.
  const byKey = new Map([...known].sort(importedLast).map((one) => [keyOf(one), one]));
  const merged = listed.map((one): MergedFact<FactKinds[Kind]> =>
    mergeFact<FactKinds[Kind]>(one, byKey.get(one.key), importedIn),
  );
  for (const { change } of merged) tally[kind][change] += 1;
  const changed = merged.filter(({ change }) => change !== 'unchanged').map(({ recorded }) => recorded);
  const same = merged.filter(({ change, recorded }) => change === 'unchanged' && recorded.importedIn !== undefined);
  if (changed.length > 0) await people.saveFacts(kind, changed);
  if (same.length === 0) return;
  await people.markImported(
    kind,
    same.map(({ recorded }) => recorded.fact.id),
    importedIn,
  );
};

const importedLast = (left: Recorded<unknown>, right: Recorded<unknown>): number =>
  Number(left.importedIn !== undefined) - Number(right.importedIn !== undefined);
