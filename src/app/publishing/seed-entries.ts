import { OPERATOR } from '../../domain/access/viewer';
import type { AuditEntry } from '../../domain/audit/audit-event';
import { differencesBetween } from '../../domain/audit/value-difference';
import { type ReferenceData, referenceKey, type ReferenceKind, referenceKinds } from '../../domain/reference-data';
import { ownerOf, type KindOfEntity } from '../../domain/reference/maintain/owner-of';
import { sameValue } from '../../domain/same-value';

/** From which published state to which, as which release. */
export interface SeedPublication {
  readonly published: ReferenceData;
  readonly wanted: ReferenceData;
  readonly release: number;
}

/**
 * What a publication of seeds leaves in the trail: an event for the platform that names all that moved, and one for each
 * organisation whose own entities were changed or retired, that names those. What the entities said and say is in the
 * releases; here are their keys, so that the first seeds of all leave an event that can be read.
 */
export const seedEntries = (
  publication: SeedPublication,
  { at, requestId }: Pick<AuditEntry, 'at' | 'requestId'>,
): readonly AuditEntry[] => {
  const moved = movedBy(publication);
  const taken = moved.filter(({ how }) => how !== 'added');
  const owners = [...new Set(taken.flatMap(({ owner }) => owner ?? []))].sort();
  const entry = (of: readonly Moved[]): AuditEntry => ({
    at,
    // Seeds come from the server's own files, so who publishes them is whoever runs the command.
    actor: { kind: OPERATOR.kind, subject: OPERATOR.subject },
    action: 'PUBLISH_SEEDS',
    subject: { kind: 'releases', key: String(publication.release) },
    differences: differencesBetween(keysOf([]), keysOf(of)),
    requestId,
  });
  return [
    entry(moved),
    ...owners.map((organization) => ({
      ...entry(taken.filter(({ owner }) => owner === organization)),
      organization,
    })),
  ];
};

/** What a publication did to one entity. */
interface Moved {
  readonly how: 'added' | 'changed' | 'retired';
  readonly of: ReferenceKind;
  readonly key: string;
  /** Code of who maintained it until then; of what is new, who does now. */
  readonly owner: string | undefined;
}

const movedBy = ({ published, wanted }: SeedPublication): readonly Moved[] => {
  const [before, after] = [byName(published), byName(wanted)];
  return [...new Map([...before, ...after]).keys()].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const one = was ?? is;
    if (one === undefined || sameValue(was, is)) return [];
    const how = was === undefined ? 'added' : is === undefined ? 'retired' : 'changed';
    return [{ how, of: one.of, key: referenceKey(one.entity), owner: ownerOf(one) }];
  });
};

const byName = (data: ReferenceData): ReadonlyMap<string, KindOfEntity> =>
  new Map(
    referenceKinds.flatMap((of) =>
      // Each entity is of the kind of the list that it stands in.
      data[of].map((entity) => [`${of}/${referenceKey(entity)}`, { of, entity } as KindOfEntity] as const),
    ),
  );

/** Sorted keys by what was done and by kind, so that each is a place of its own in the event. */
const keysOf = (moved: readonly Moved[]): object => {
  const byKind = (how: Moved['how']): object =>
    Object.fromEntries(
      referenceKinds
        .map((kind) => [kind, keysIn(moved.filter((one) => one.how === how && one.of === kind))] as const)
        .filter(([, keys]) => keys.length > 0),
    );
  return { added: byKind('added'), changed: byKind('changed'), retired: byKind('retired') };
};

const keysIn = (moved: readonly Moved[]): readonly string[] => moved.map(({ key }) => key).sort();
