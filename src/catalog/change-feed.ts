import type { Change } from '../domain/change';
import { groupedBy } from '../domain/grouped-by';
import type { MappingDecision } from '../domain/title/mapping/title-mapping';
import type { MappingBook } from '../domain/title/mapping/mapping-book';
import { growingList, type GrowingList } from './growing-list';
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

/** One place in the feed: a change that has been told, or a decision with its number within the release. */
type Entry = Change | DecisionEntry;

interface DecisionEntry {
  readonly decision: MappingDecision;
  readonly number: number;
}

/** The entries, and the places of those that concern all and of those that concern each organisation. */
interface Entries {
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
  const entries: readonly Entry[] = [...changes, ...numbered(decisions)];
  const nothing = { all: growingList<Entry>(), shared: growingList<number>(), byOrganization: new Map() };
  return feedOn(
    withEntries(
      nothing,
      entries.toSorted((left, right) => releaseOf(left) - releaseOf(right)),
    ),
    surroundings,
  );
};

const feedOn = (entries: Entries, surroundings: DecisionSurroundings): ChangeFeed => {
  const toldAt = (place: number): Change | undefined => {
    const entry = entries.all.at(place);
    return entry && ('decision' in entry ? toldDecision(surroundings, entry.decision, cursorOf(entry)) : entry);
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
      feedOn(withEntries(entries, numbered(decisions)), { ...surroundings, mappings }),
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
  const placed = added.map((entry, index) => ({ place: all.length + index, codes: concernedBy(entry) }));
  const pairs = placed.flatMap(({ place, codes }) => [...new Set(codes)].map((code) => ({ place, code })));
  const extended = [...groupedBy(pairs, ({ code }) => code)].map(
    ([code, more]) => [code, (byOrganization.get(code) ?? growingList()).with(more.map(({ place }) => place))] as const,
  );
  return {
    all: all.with(added),
    shared: shared.with(placed.flatMap(({ place, codes }) => (codes.length === 0 ? [place] : []))),
    byOrganization: new Map([...byOrganization, ...extended]),
  };
};

/** The decisions, each with its number within its release. */
const numbered = (decisions: Iterable<MappingDecision>): readonly DecisionEntry[] => {
  const entries: DecisionEntry[] = [];
  for (const decision of decisions) {
    const last = entries.at(-1);
    entries.push({ decision, number: last?.decision.release === decision.release ? last.number + 1 : 1 });
  }
  return entries;
};

const cursorOf = ({ decision, number }: DecisionEntry): string => `${decision.release}.${number}`;

const releaseOf = (entry: Entry): number => ('decision' in entry ? entry.decision.release : entry.release);

const concernedBy = (entry: Entry): readonly string[] =>
  'decision' in entry ? [entry.decision.organization] : entry.concerns;
