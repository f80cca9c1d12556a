import type { Change } from '../domain/change';
import { growingList, type GrowingList } from '../domain/growing-list';
import type { MappingDecision } from '../domain/title/mapping/title-mapping';
import type { MappingBook } from '../domain/title/mapping/mapping-book';
import { toldDecision, type DecisionSurroundings } from './told-decision';

/** A list of changes, oldest first. */
export interface Changes {
  readonly length: number;
  at(index: number): Change | undefined;
  /** Those from the start up to but not including the end; to the last one where no end is given. */
  slice(start?: number, end?: number): readonly Change[];
}

/**
 * The feed: what publications changed, and every decision on a title. A decision is put into words when it is asked
 * for: of half a million hardly one ever is.
 */
export interface ChangeFeed extends Changes {
  /** The part that concerns any of the organisations, by their codes, or concerns all. */
  concerning(organizations: readonly string[]): Changes;
  /** The feed with the decisions of the releases that came after those it tells of; the book holds these too. */
  with(decisions: readonly MappingDecision[], mappings: MappingBook): ChangeFeed;
}

/** One place in the feed: a change that has been told, or a decision. */
type Entry = Change | MappingDecision;

/** The entries, and the places of those that concern all and of those that concern each organisation. */
interface Entries {
  /** By release; the decisions of one after its changes. */
  readonly all: GrowingList<Entry>;
  readonly shared: GrowingList<number>;
  readonly byOrganization: ReadonlyMap<string, GrowingList<number>>;
}

/** The feed of the changes and the decisions, each given in the order of their releases. */
export const changeFeed = (
  changes: readonly Change[],
  decisions: Iterable<MappingDecision>,
  surroundings: DecisionSurroundings,
): ChangeFeed => {
  const nothing = { all: growingList<Entry>(), shared: growingList<number>(), byOrganization: new Map() };
  return feedOn(withEntries(nothing, inOrder(changes, decisions)), surroundings);
};

/** Merges the two: both are in order, and there may be hundreds of thousands of decisions. */
const inOrder = (changes: readonly Change[], decisions: Iterable<MappingDecision>): readonly Entry[] => {
  const entries: Entry[] = [];
  let next = 0;
  const takeChanges = (until: number): void => {
    for (let change = changes[next]; change !== undefined && change.release <= until; change = changes[next]) {
      entries.push(change);
      next += 1;
    }
  };
  for (const decision of decisions) {
    takeChanges(decision.release);
    entries.push(decision);
  }
  takeChanges(Infinity);
  return entries;
};

const feedOn = (entries: Entries, surroundings: DecisionSurroundings): ChangeFeed => {
  const toldAt = (place: number): Change | undefined => {
    const entry = entries.all.at(place);
    return entry && (isDecision(entry) ? toldDecision(surroundings, entry, cursorOf(entries, entry, place)) : entry);
  };
  return Object.freeze({
    ...changesAt(entries.all.length, toldAt),
    concerning: (organizations: readonly string[]) => {
      const places = placesOf(entries, organizations);
      return changesAt(places.length, (index) => {
        const place = places[index];
        return place === undefined ? undefined : toldAt(place);
      });
    },
    with: (decisions: readonly MappingDecision[], mappings: MappingBook) =>
      feedOn(withEntries(entries, decisions), { ...surroundings, mappings }),
  });
};

const changesAt = (length: number, at: (index: number) => Change | undefined): Changes => ({
  length,
  at,
  slice: (start = 0, end = length) => {
    const count = Math.max(Math.min(end, length) - start, 0);
    return Array.from({ length: count }, (_, index) => at(start + index)).filter((change) => change !== undefined);
  },
});

const placesOf = ({ shared, byOrganization }: Entries, organizations: readonly string[]): Uint32Array => {
  const places = [...new Set(organizations)].flatMap((code) => [...(byOrganization.get(code) ?? [])]);
  // What concerns several of them is one change.
  return Uint32Array.from(new Set([...shared, ...places])).sort();
};

const withEntries = ({ all, shared, byOrganization }: Entries, added: readonly Entry[]): Entries => {
  const toAll: number[] = [];
  const toEach = new Map<string, number[]>();
  for (const [index, entry] of added.entries()) {
    const place = all.length + index;
    const codes = isDecision(entry) ? [entry.organization] : new Set(entry.concerns);
    for (const code of codes) listFor(toEach, code).push(place);
    if (!isDecision(entry) && entry.concerns.length === 0) toAll.push(place);
  }
  const extended = [...toEach].map(
    ([code, places]) => [code, (byOrganization.get(code) ?? growingList()).with(places)] as const,
  );
  return {
    all: all.with(added),
    shared: shared.with(toAll),
    byOrganization: new Map([...byOrganization, ...extended]),
  };
};

const listFor = (lists: Map<string, number[]>, key: string): number[] => {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
};

const isDecision = (entry: Entry): entry is MappingDecision => 'act' in entry;

/** The release of the decision, and its number among the decisions of that. */
const cursorOf = ({ all }: Entries, { release }: MappingDecision, place: number): string => {
  const first = firstPlace(place, (earlier) => {
    const entry = all.at(earlier);
    return entry?.release === release && isDecision(entry);
  });
  return `${release}.${place - first + 1}`;
};

/** The first place, up to the one given, from which on something is so; found by halving. */
const firstPlace = (last: number, isSo: (place: number) => boolean): number => {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
