import type { IsoDay } from '../../time/iso-day';
import type { Title } from '../title';
import { decisionOn, holding, isDeciding, takesOver } from './decision-on';
import { isStandardInUse } from './standard-in-use';
import type { MappingDecision } from './title-mapping';

/**
 * Why a title waits for a decision. NEW: nobody has decided on it. STANDARD_REPLACED, STANDARD_ENDED: the standard
 * title that was chosen has others in its place, or is no longer in use. DECISION_ENDED: the decision's days are over.
 * DECISION_AHEAD: what is decided holds from a later day, and nothing until then.
 */
export const queueReasons = ['NEW', 'STANDARD_REPLACED', 'STANDARD_ENDED', 'DECISION_ENDED', 'DECISION_AHEAD'] as const;
export type QueueReason = (typeof queueReasons)[number];

/** Why a title waits, with what was decided before. */
export type WaitingFor =
  | { readonly reason: 'NEW' }
  | {
      readonly reason: 'DECISION_ENDED' | 'DECISION_AHEAD' | 'STANDARD_ENDED';
      readonly decision: MappingDecision;
    }
  | {
      readonly reason: 'STANDARD_REPLACED';
      readonly decision: MappingDecision;
      /** Slugs of the titles in its place. */
      readonly replacedBy: readonly string[];
    };

/**
 * Why an employer's title waits for a decision on the day; undefined where one holds.
 *
 * @param decisions The employer's on the label, oldest first.
 */
export const waitingFor = (
  decisions: readonly MappingDecision[],
  titleOf: (slug: string) => Title | undefined,
  day: IsoDay,
): WaitingFor | undefined => {
  const decision = decisionOn(decisions, day);
  if (decision)
    return decision.standard === undefined ? undefined : afterStandard(decision, decision.standard, titleOf, day);
  const ahead = firstAhead(decisions, day);
  if (ahead) return { reason: 'DECISION_AHEAD', decision: ahead };
  const ended = lastEnded(decisions, day);
  return ended ? { reason: 'DECISION_ENDED', decision: ended } : { reason: 'NEW' };
};

/** The decision that will be the answer first, on a day to come. */
const firstAhead = (decisions: readonly MappingDecision[], day: IsoDay): MappingDecision | undefined => {
  const days = holding(decisions).flatMap(({ validFrom }) =>
    validFrom !== undefined && validFrom > day ? [validFrom] : [],
  );
  return days
    .sort()
    .map((first) => decisionOn(decisions, first))
    .find((decision) => decision !== undefined);
};

const afterStandard = (
  decision: MappingDecision,
  standard: string,
  titleOf: (slug: string) => Title | undefined,
  day: IsoDay,
): WaitingFor | undefined => {
  const title = titleOf(standard);
  if (isStandardInUse(title, day)) return undefined;
  const replacedBy = title?.replacedBy ?? [];
  return replacedBy.length > 0
    ? { reason: 'STANDARD_REPLACED', decision, replacedBy }
    : { reason: 'STANDARD_ENDED', decision };
};

/** The decision that was the answer until its last day, where nothing has been decided since. */
const lastEnded = (decisions: readonly MappingDecision[], day: IsoDay): MappingDecision | undefined => {
  const held = holding(decisions);
  return held
    .filter((one, place) => isDeciding(one) && !held.slice(place + 1).some((later) => takesOver(later, one)))
    .findLast(({ validTo }) => validTo !== undefined && validTo < day);
};
