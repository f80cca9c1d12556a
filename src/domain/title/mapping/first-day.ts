import type { IsoDay } from '../../time/iso-day';
import { holding, takesOver } from './decision-on';
import type { MappingDecision } from './title-mapping';

/**
 * The day that a decision begins on where nobody says: today where it changes what was decided before, so that the past
 * stays as it was told; where it says the same again, the day that the earlier one began on; undefined, which is always,
 * where there is nothing that it takes over from.
 *
 * @param decisions The employer's on the label before it, oldest first.
 */
export const firstDayOf = (
  decisions: readonly MappingDecision[],
  decision: MappingDecision,
  today: IsoDay,
): IsoDay | undefined => {
  const { validFrom, validTo } = decision;
  if (validFrom !== undefined || (validTo !== undefined && validTo < today)) return validFrom;
  const before = holding(decisions).findLast(
    (one) => takesOver(decision, one) && (one.validFrom === undefined || one.validFrom <= today),
  );
  if (before === undefined) return undefined;
  return before.act === decision.act && before.standard === decision.standard ? before.validFrom : today;
};
