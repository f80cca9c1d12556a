import type { PublicationEvent } from '../domain/change';
import { referenceKey, type ReferenceKind } from '../domain/reference-data';

/** The version of an entity: how often it has been published with new content; 0 for what never was. */
export type VersionOf = (kind: ReferenceKind, key: string) => number;

/** The versions that a history of publication leads to. A version is never used again, not even after retirement. */
export const versionsIn = (events: readonly PublicationEvent[]): VersionOf => {
  const versions = new Map<string, number>();
  for (const { kind, event, entity } of events) {
    if (event === 'RETIRED') continue;
    const name = `${kind}/${referenceKey(entity)}`;
    versions.set(name, (versions.get(name) ?? 0) + 1);
  }
  return (kind, key) => versions.get(`${kind}/${key}`) ?? 0;
};
