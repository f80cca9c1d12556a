import type { MatchType } from '../../role/classification-code';
import type { Validity } from '../../time/validity';

/**
 * What a person decides on a label. CONFIRM: it stands for a standard title. REJECT: it does not stand for the title
 * named, or, where none is named, for no standard title at all. UNDO: an earlier decision does not hold.
 */
export const mappingActs = ['CONFIRM', 'REJECT', 'UNDO'] as const;
export type MappingAct = (typeof mappingActs)[number];

/** Beslut om titel: one entry of the log of decisions. It never changes; a later one takes over. */
export interface MappingDecision extends Validity {
  readonly id: string;
  /** Code of the employer whose label it is. */
  readonly organization: string;
  /** The label as the employer writes it. */
  readonly label: string;
  readonly act: MappingAct;
  /** Slug of the standard title; always given to CONFIRM, never to UNDO. */
  readonly standard?: string;
  /** How the label matches the standard title; given to CONFIRM. */
  readonly match?: MatchType;
  /** Id of the decision that no longer holds; given to UNDO. */
  readonly undoes?: string;
  readonly reason?: string;
  /** Subject of who decided. */
  readonly decidedBy: string;
  /** The instant, ISO 8601. */
  readonly decidedAt: string;
  /** Number of the release that it came with. */
  readonly release: number;
}

/** PROPOSED: only tried; nobody has decided. SUPERSEDED: a later decision has taken over, or it was undone. */
export const mappingStates = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'SUPERSEDED'] as const;
export type MappingState = (typeof mappingStates)[number];

/**
 * Titelmappning: an employer's title tied to a standard title, with who decided and why. Its days are those on which it
 * counts: where later decisions have taken over its beginning or its end, they begin later or end sooner than was decided.
 */
export interface TitleMapping extends Validity {
  readonly id: string;
  readonly organization: string;
  readonly label: string;
  readonly standard?: string;
  readonly match: MatchType;
  readonly state: MappingState;
  readonly reason?: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  /** Left out while nobody has undone it. */
  readonly undone?: UndoneMapping;
}

/** That a mapping was undone: by which subject, at which instant (ISO 8601), and why. */
export interface UndoneMapping {
  readonly by: string;
  readonly at: string;
  readonly reason?: string;
}
