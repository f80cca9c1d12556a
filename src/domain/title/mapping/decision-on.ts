import type { IsoDay } from '../../time/iso-day';
import { inForce } from '../../time/validity';
import type { MappingDecision } from './title-mapping';

/** The decisions on one label that nobody has undone, oldest first. An UNDO is final: who regrets it decides anew. */
export const holding = (decisions: readonly MappingDecision[]): readonly MappingDecision[] => {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  return decisions.filter(({ id, act }) => act !== 'UNDO' && !undone.has(id));
};

/** True for a decision that says what the label stands for, be it nothing; false where it only excludes one title. */
export const isDeciding = ({ act, standard }: MappingDecision): boolean =>
  act === 'CONFIRM' || (act === 'REJECT' && standard === undefined);

/**
 * True when the later decision takes over from the earlier one on the days that they share: it decides what the other
 * decided, or it speaks of the very title that the other spoke of.
 */
export const takesOver = (later: MappingDecision, earlier: MappingDecision): boolean =>
  (isDeciding(later) && isDeciding(earlier)) || (later.standard !== undefined && later.standard === earlier.standard);

/**
 * What an employer's decisions on one label, oldest first, come to on the day: the CONFIRM, or the REJECT of every
 * title, that holds; undefined where nothing is decided. A REJECT of one title ends a CONFIRM of it, and no other.
 */
export const decisionOn = (decisions: readonly MappingDecision[], day: IsoDay): MappingDecision | undefined => {
  const covering = holding(decisions).filter((decision) => inForce(decision, day));
  const newest = covering.findLast(isDeciding);
  const last = newest && covering.findLast((decision) => takesOver(decision, newest));
  return last === newest ? newest : undefined;
};

/** The standard titles, by their slugs, that the decisions on one label say it is not on the day. */
export const rejectedOn = (decisions: readonly MappingDecision[], day: IsoDay): readonly string[] => {
  const latest = new Map<string, MappingDecision>();
  for (const decision of holding(decisions)) {
    if (decision.standard !== undefined && inForce(decision, day)) latest.set(decision.standard, decision);
  }
  return [...latest.values()].flatMap(({ act, standard }) =>
    act === 'REJECT' && standard !== undefined ? [standard] : [],
  );
};
