import type { PublicationEvent } from '../change';
import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  referenceKey,
  type ReferenceKind,
  referenceKinds,
} from '../reference-data';
import { sameValue } from '../same-value';

/**
 * The data without what has been published just as it stands there. If it is no longer so, somebody has changed or
 * retired it since, and their word holds. `events` is the whole history of publication.
 */
export const withoutMaintained = (data: ReferenceData, events: readonly PublicationEvent[]): ReferenceData => {
  const versionsOf = publishedVersions(events);
  const lists = referenceKinds.map((kind) => [
    kind,
    data[kind].filter((entity) => !versionsOf(kind, entity).some((version) => sameValue(version, entity))),
  ]);
  // Each list is a part of the one of its kind.
  return { ...emptyReferenceData, ...(Object.fromEntries(lists) as Partial<ReferenceData>) };
};

const publishedVersions = (
  events: readonly PublicationEvent[],
): ((kind: ReferenceKind, entity: ReferenceEntity) => readonly ReferenceEntity[]) => {
  const versions = new Map<string, ReferenceEntity[]>();
  const nameOf = (kind: ReferenceKind, entity: ReferenceEntity): string => `${kind}/${referenceKey(entity)}`;
  for (const { kind, entity } of events) {
    const name = nameOf(kind, entity);
    versions.set(name, [...(versions.get(name) ?? []), entity]);
  }
  return (kind, entity) => versions.get(nameOf(kind, entity)) ?? [];
};
