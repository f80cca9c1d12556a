import { emptyReferenceData, type ReferenceData, type ReferenceEntity, referenceKey } from '../reference-data';
import { sameValue } from '../same-value';

/** How many entities a publication would move. */
export interface PublicationPreview {
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
}

/** What publishing `wanted` in place of `published` would come to. */
export const previewPublication = (published: ReferenceData, wanted: ReferenceData): PublicationPreview => {
  const before = named(published);
  const after = named(wanted);
  const kept = [...after].filter(([name]) => before.has(name));
  return {
    added: after.size - kept.length,
    changed: kept.filter(([name, entity]) => !sameValue(before.get(name), entity)).length,
    retired: before.size - kept.length,
  };
};

const named = (data: ReferenceData): ReadonlyMap<string, ReferenceEntity> =>
  new Map(
    Object.entries<readonly ReferenceEntity[]>({ ...emptyReferenceData, ...data }).flatMap(([kind, entities]) =>
      entities.map((entity) => [`${kind}/${referenceKey(entity)}`, entity] as const),
    ),
  );
