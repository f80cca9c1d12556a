import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  referenceKey,
  referenceKinds,
} from '../reference-data';

/** All of both: what the newer holds takes the place of what the older holds under the same key. */
export const mergeReferenceData = (older: ReferenceData, newer: ReferenceData): ReferenceData => {
  const lists = referenceKinds.map((kind) => [kind, merged(older[kind], newer[kind])] as const);
  // Each list was merged of lists of its own kind.
  return { ...emptyReferenceData, ...(Object.fromEntries(lists) as Partial<ReferenceData>) };
};

const merged = (older: readonly ReferenceEntity[], newer: readonly ReferenceEntity[]): readonly ReferenceEntity[] => {
  const keys = new Set(newer.map(referenceKey));
  return [...newer, ...older.filter((entity) => !keys.has(referenceKey(entity)))];
};
