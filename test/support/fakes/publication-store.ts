import type { PublicationStore } from '../../../src/app/ports/publication-store';
import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  referenceKey,
  type ReferenceKind,
} from '../../../src/domain/reference-data';
import type { PublicationEvent } from '../../../src/domain/change';
import { sameValue } from '../../../src/domain/same-value';
import { asStored, type FakeState } from './state';

/** Releases in memory. */
export const fakePublicationStore = ({ releases, publicationEvents, decisions }: FakeState): PublicationStore => ({
  latestRelease: () => Promise.resolve(releases.at(-1)?.release),
  loadRelease: (number = releases.length) => Promise.resolve(releases.find(({ release }) => release.number === number)),
  listEvents: (through) => Promise.resolve(publicationEvents.filter(({ release }) => release <= through)),
  listVersions: (kind, key) =>
    Promise.resolve(
      publicationEvents.flatMap(({ entity, ...told }) =>
        // What is told of under a kind is of that kind.
        told.kind === kind && told.event !== 'RETIRED' && referenceKey(entity) === key ? [entity as never] : [],
      ),
    ),
  isSameContent: (one, other) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    return Promise.resolve(
      first > 0 &&
        last <= releases.length &&
        publicationEvents.every(({ release }) => release <= first || last < release),
    );
  },
  listDecisions: (after, through) =>
    Promise.resolve(decisions.filter(({ release }) => after < release && release <= through)),
  publishDecisions: (made, at) => {
    const latest = releases.at(-1);
    if (latest === undefined) return Promise.reject(new Error('Nothing has been published.'));
    const release = { number: releases.length + 1, publishedAt: at.toISOString() };
    releases.push({ release, data: latest.data });
    decisions.push(...asStored(made).map((decision) => ({ ...decision, release: release.number })));
    return Promise.resolve(release);
  },
  publish: async (wanted, at) => {
    const latest = releases.at(-1);
    const data = inOrder(asStored(wanted));
    const release = { number: releases.length + 1, publishedAt: at.toISOString() };
    const events = kinds.flatMap((kind) =>
      eventsBetween(kind, latest?.data[kind] ?? [], data[kind]).map((event) => ({
        ...event,
        kind,
        release: release.number,
        at: release.publishedAt,
      })),
    );
    const count = (event: PublicationEvent['event']): number => events.filter((one) => one.event === event).length;
    const publication = { added: count('ADDED'), changed: count('CHANGED'), retired: count('RETIRED') };
    if (latest !== undefined && events.length === 0) return { release: latest.release, ...publication };
    releases.push({ release, data });
    publicationEvents.push(...events);
    return Promise.resolve({ release, ...publication });
  },
});

// The keys of the empty data are all the kinds.
const kinds = Object.keys(emptyReferenceData) as readonly ReferenceKind[];

const byKey = (left: ReferenceEntity, right: ReferenceEntity): number =>
  referenceKey(left) < referenceKey(right) ? -1 : 1;

const inOrder = (data: ReferenceData): ReferenceData => {
  const lists = Object.entries<readonly ReferenceEntity[]>({ ...data });
  // Each list holds what it held.
  return Object.fromEntries(lists.map(([kind, list]) => [kind, list.toSorted(byKey)])) as unknown as ReferenceData;
};

const eventsBetween = (kind: ReferenceKind, before: readonly ReferenceEntity[], after: readonly ReferenceEntity[]) => {
  const were = new Map(before.map((entity) => [referenceKey(entity), entity]));
  const are = new Map(after.map((entity) => [referenceKey(entity), entity]));
  const twice = after.find((entity) => are.get(referenceKey(entity)) !== entity);
  if (twice) throw new Error(`Two published entities share the key ${kind}/${referenceKey(twice)}.`);
  const keys = [...new Set([...were.keys(), ...are.keys()])].sort();
  return keys.flatMap((key) => eventOf(were.get(key), are.get(key)) ?? []);
};

const eventOf = (
  was: ReferenceEntity | undefined,
  is: ReferenceEntity | undefined,
): Pick<PublicationEvent, 'event' | 'entity' | 'before'> | undefined => {
  if (is === undefined) return was && { event: 'RETIRED', entity: was };
  if (was === undefined) return { event: 'ADDED', entity: is };
  return sameValue(was, is) ? undefined : { event: 'CHANGED', entity: is, before: was };
};
