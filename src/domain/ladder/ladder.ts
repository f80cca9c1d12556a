import type { Decision } from '../organization/decision';
import type { Source } from '../source';
import type { LocalizedText } from '../text/language';
import type { Validity } from '../time/validity';
import type { LooseningReason } from './adaptation/loosening-reason';
import type { Step } from './step';
import type { Transition } from './transition';

/** The life of a revision. */
export const ladderStatuses = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED'] as const;
export type LadderStatus = (typeof ladderStatuses)[number];

/** EARNED: who meets the requirements is on the level. ASSIGNED: the employer gives the level as an uppdrag. */
export const progressions = ['EARNED', 'ASSIGNED'] as const;
export type Progression = (typeof progressions)[number];

/** Kompetenstrappa: steps for one or more roles, and the ways between them. A published revision never changes. */
export interface Ladder extends Validity {
  readonly slug: string;
  readonly revision: number;
  readonly status: LadderStatus;
  readonly name: LocalizedText;
  /** Code of the owner. */
  readonly organization: string;
  readonly field: string;
  readonly progression: Progression;
  /** True when a level holds only while every earlier level still holds. */
  readonly cumulative: boolean;
  /** Slug of a level scale. */
  readonly scale?: string;
  readonly steps: readonly Step[];
  readonly transitions: readonly Transition[];
  /** An instant, ISO 8601. */
  readonly publishedAt?: string;
  readonly decision?: Decision;
  readonly sources: readonly Source[];
  /** What the sources leave open, in words; empty when complete. */
  readonly unknowns: readonly LocalizedText[];
  /** What the sources say of the ladder as a whole, e.g. that it is no basis for salary. */
  readonly notes: readonly LocalizedText[];
  /** The revision that this one adapts. */
  readonly basedOn?: LadderReference;
  /** Why it demands less than that revision where it does; left out when there is nothing to say. */
  readonly looseningReasons?: readonly LooseningReason[];
}

/** One revision of one ladder. */
export interface LadderReference {
  readonly slug: string;
  readonly revision: number;
}

/** The key of a revision: `goteborg-levla@1`. */
export const revisionKey = ({ slug, revision }: LadderReference): string => `${slug}@${String(revision)}`;

/** True for a revision that everybody has been able to read: it never changes, save that it may be given a last day. */
export const isOrWasPublished = ({ status }: Pick<Ladder, 'status'>): boolean =>
  status === 'PUBLISHED' || status === 'RETIRED';
