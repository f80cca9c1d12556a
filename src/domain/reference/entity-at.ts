import type { Place } from '../ladder/finding';
import { type ReferenceData, type ReferenceEntity, type ReferenceKind, referenceKey } from '../reference-data';

/** The kind that a place of a finding begins with, and the entity that it lies in, by its key or its index. */
export const entityAt = (
  data: ReferenceData,
  [kind, key]: Place,
): { readonly kind: ReferenceKind; readonly entity: ReferenceEntity | undefined } => {
  // A place begins with the kind.
  const of = kind as ReferenceKind;
  const entities: readonly ReferenceEntity[] = data[of];
  const entity = typeof key === 'number' ? entities[key] : entities.find((one) => referenceKey(one) === key);
  return { kind: of, entity };
};
