import type { PublicationEvent } from '../../domain/change';
import type { StoredLadder } from '../../domain/ladder/adaptation/derivation';
import { emptyReferenceData, type ReferenceEntity, type ReferenceKind } from '../../domain/reference-data';
import { documentName } from './published-document';
import { unpackedLadders } from './stored-ladders';

/** What a row of the log tells: a version of an entity, and the releases that it came and went with. */
export interface LoggedVersion {
  readonly kind: string;
  readonly key: string;
  readonly content: object;
  readonly releasedIn: number;
  readonly retiredIn: number | null;
}

const kindsInOrder = Object.keys(emptyReferenceData);

/**
 * What each release did, the oldest first; within a release by kind and key, so that the order never moves.
 * A version that takes over from another in the same release is a change of one entity, not two events.
 */
export const publicationEvents = (
  versions: readonly LoggedVersion[],
  releasedAt: ReadonlyMap<number, string>,
): readonly PublicationEvent[] => {
  const came = new Set(versions.map((version) => moment(version, version.releasedIn)));
  const went = new Set(versions.map((version) => moment(version, version.retiredIn)));
  const events = versions.flatMap((version) => {
    const taken = went.has(moment(version, version.releasedIn));
    const arrival = { version, release: version.releasedIn, event: taken ? ('CHANGED' as const) : ('ADDED' as const) };
    const gone = version.retiredIn !== null && !came.has(moment(version, version.retiredIn));
    return gone ? [arrival, { version, release: version.retiredIn, event: 'RETIRED' as const }] : [arrival];
  });
  return events
    .filter(({ release }) => releasedAt.has(release))
    .sort((left, right) => left.release - right.release || byKindAndKey(left.version, right.version))
    .map(({ version, release, event }) => ({
      release,
      at: releasedAt.get(release) ?? '',
      // What was stored under a kind is what was taken from the list of that kind.
      kind: version.kind as ReferenceKind,
      event,
      entity: version.content as ReferenceEntity,
    }));
};

/** The versions with every ladder whole: one that adapts another is made of the version that this had at its coming. */
export const wholeVersions = <Version extends LoggedVersion>(versions: readonly Version[]): readonly Version[] => {
  const ladders = versions.filter(({ kind }) => kind === 'ladders');
  const liveIn = (release: number): readonly Version[] =>
    ladders.filter(({ releasedIn, retiredIn }) => releasedIn <= release && (retiredIn === null || release < retiredIn));
  const wholeOf = new Map<Version, object>();
  for (const release of new Set(ladders.map(({ releasedIn }) => releasedIn))) {
    const live = liveIn(release);
    // What was stored as a ladder is what packing made of one.
    const whole = unpackedLadders(live.map(({ content }) => content as StoredLadder));
    for (const [index, version] of live.entries()) {
      const ladder = whole[index];
      if (ladder && version.releasedIn === release) wholeOf.set(version, ladder);
    }
  }
  return versions.map((version) => ({ ...version, content: wholeOf.get(version) ?? version.content }));
};

const moment = (version: LoggedVersion, release: number | null): string =>
  `${documentName(version)} ${String(release)}`;

const byKindAndKey = (left: LoggedVersion, right: LoggedVersion): number =>
  kindsInOrder.indexOf(left.kind) - kindsInOrder.indexOf(right.kind) ||
  (left.key < right.key ? -1 : Number(left.key > right.key));
