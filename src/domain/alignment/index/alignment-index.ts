import type { LocalizedText } from '../../text/language';
import type { ReadingKnowledge } from '../normalise/knowledge';
import type { PartTable } from './part-table';
import type { CandidateFinder } from '../rank/candidates';
import type { NameColumns } from './name-columns';
import type { Name } from './names';
import type { Target } from './targets';

/** A name, and the parts that it has. */
export interface IndexedName extends Name {
  /** Ids of its parts in order. */
  readonly parts: readonly number[];
  /** The parts as the name writes them. */
  readonly forms: readonly string[];
  /** Which of them say what one is. */
  readonly heads: readonly boolean[];
  /** Keys of its parts that make another title of it: of rank, or that one lacks the education. */
  readonly decisive: readonly string[];
}

/** Index: all that is needed to align a label, built once for a release. */
export interface AlignmentIndex {
  readonly knowledge: ReadingKnowledge;
  readonly targets: readonly Target[];
  readonly names: readonly IndexedName[];
  /** What names are compared by, in the same order. */
  readonly columns: NameColumns;
  readonly parts: PartTable;
  /** Names by the keys of their parts in order. */
  readonly bySequence: ReadonlyMap<string, readonly number[]>;
  /** The name that each target has of its own, by the slug of its title. */
  readonly ownNames: ReadonlyMap<string, number>;
  /** The targets whose roles have AID codes. */
  readonly withAid: readonly number[];
  /** Finds the names that come near a label. */
  readonly candidatesFor: CandidateFinder;
  /** What labels do not mean, by what they say letter by letter, see `literalKey`. */
  readonly nearMisses: ReadonlyMap<string, readonly IndexedNearMiss[]>;
  /** The group of each occupation, and the ids of what its names have beside their heads, by its code. */
  readonly occupations: ReadonlyMap<string, IndexedOccupation>;
  /** Codes of the associations that an employer belongs to. */
  readonly memberOf: ReadonlyMap<string, readonly string[]>;
  /** Of the names that have a part, the share that lead to a group of occupations, by the part's id and the group. */
  readonly towardsGroup: readonly ReadonlyMap<string, number>[];
}

/** What is known of an occupation. */
export interface IndexedOccupation {
  readonly group: string;
  readonly parts: ReadonlySet<number>;
}

/** Targets that a label looks like without being. */
export interface IndexedNearMiss {
  readonly targets: readonly number[];
  readonly organization?: string | undefined;
  /** Why it is another title. */
  readonly because: LocalizedText;
}
