import type { PublicationEvent } from '../../domain/change';
import type { StoredLadder } from '../../domain/ladder/adaptation/derivation';
import { type ReferenceEntity, type ReferenceKind, referenceKinds } from '../../domain/reference-data';
import { documentName } from './published-document';
import { unpacker } from './stored-ladders';

/** What a row of the log tells: a version of an entity, and the releases that it came and went with. */
export interface LoggedVersion {
  readonly kind: string;
  readonly key: string;
  readonly content: object;
  readonly releasedIn: number;
  readonly retiredIn: number | null;
}

/**
 * What each release did, the oldest first; within a release by kind and key, so that the order never moves.
 * A version that takes over from another in the same release is a change of one entity, not two events.
 */
export const publicationEvents = (
  versions: readonly LoggedVersion[],
  releasedAt: ReadonlyMap<number, string>,
): readonly PublicationEvent[] => {
  const came = new Set(versions.map((version) => moment(version, version.releasedIn)));
  const went = new Map(versions.map((version) => [moment(version, version.retiredIn), version]));
  const events = versions.flatMap((version): readonly LoggedEvent[] => {
    const before = went.get(moment(version, version.releasedIn));
    const arrival = {
      version,
      release: version.releasedIn,
      ...(before === undefined ? ({ event: 'ADDED' } as const) : ({ event: 'CHANGED', before } as const)),
    };
    const gone = version.retiredIn !== null && !came.has(moment(version, version.retiredIn));
    return gone ? [arrival, { version, release: version.retiredIn, event: 'RETIRED' as const }] : [arrival];
  });
  return events
    .filter(({ release }) => releasedAt.has(release))
    .sort((left, right) => left.release - right.release || byKindAndKey(left.version, right.version))
    .map(({ version, release, event, before }) => ({
      release,
      at: releasedAt.get(release) ?? '',
      // What was stored under a kind is what was taken from the list of that kind.
      kind: version.kind as ReferenceKind,
      event,
      entity: version.content as ReferenceEntity,
      ...(before && { before: before.content as ReferenceEntity }),
    }));
};

/** What happened to a version in a release; `before` is the version that it took over from. */
interface LoggedEvent extends Pick<PublicationEvent, 'release' | 'event'> {
  readonly version: LoggedVersion;
  readonly before?: LoggedVersion;
}

/**
 * The versions with every ladder whole. One that adapts another is made of the version that this had when it came: a
 * later one differs only in what no adaptation takes from its base.
 */
export const wholeVersions = <Version extends LoggedVersion>(versions: readonly Version[]): readonly Version[] => {
  const versionsOf = new Map<string, Version[]>();
  for (const version of versions.filter(isLadder)) {
    versionsOf.set(version.key, [...(versionsOf.get(version.key) ?? []), version]);
  }
  const wholeOf = unpacker<Version>(
    // What was stored as a ladder is what packing made of one.
    ({ content }) => content as StoredLadder,
    ({ releasedIn }, base) => versionsOf.get(base)?.find((version) => isLiveIn(version, releasedIn)),
  );
  return versions.map((version) => (isLadder(version) ? { ...version, content: wholeOf(version) } : version));
};

const isLadder = ({ kind }: LoggedVersion): boolean => kind === 'ladders';

const isLiveIn = ({ releasedIn, retiredIn }: LoggedVersion, release: number): boolean =>
  releasedIn <= release && (retiredIn === null || release < retiredIn);

const moment = (version: LoggedVersion, release: number | null): string =>
  `${documentName(version)} ${String(release)}`;

const kindsInOrder: readonly string[] = referenceKinds;

const byKindAndKey = (left: LoggedVersion, right: LoggedVersion): number =>
  kindsInOrder.indexOf(left.kind) - kindsInOrder.indexOf(right.kind) ||
  (left.key < right.key ? -1 : Number(left.key > right.key));
