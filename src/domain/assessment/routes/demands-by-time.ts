import type { Expression } from '../../requirement/expression';
import { addDays, type IsoDay } from '../../time/iso-day';
import { inForce, type Validity } from '../../time/validity';
import type { RouteDemand } from './route-question';
import { holdsIn } from './world';

/** Demands that hold together on the days of what they stand in. */
export interface DatedDemands extends Validity {
  readonly demands: readonly Pick<RouteDemand, 'expression' | 'validFrom' | 'validTo' | 'jurisdiction' | 'respite'>[];
}

/**
 * What is demanded, from the day on and from each later day on which that changes; nothing of the days on which nothing
 * stands. What there may be respite from is left out.
 */
export const demandsByTime = (
  dated: readonly DatedDemands[],
  day: IsoDay,
  jurisdictions: ReadonlySet<string>,
): readonly (readonly Expression[])[] =>
  [day, ...changesAfter(day, [...dated, ...dated.flatMap(({ demands }) => demands)])].flatMap((since) => {
    const standing = dated.find((one) => inForce(one, since));
    if (standing === undefined) return [];
    const due = standing.demands.filter(
      (demand) => demand.respite === undefined && inForce(demand, since) && holdsIn(demand, jurisdictions),
    );
    return [due.map(({ expression }) => expression)];
  });

const changesAfter = (day: IsoDay, validities: readonly Validity[]): readonly IsoDay[] => {
  const changes = validities.flatMap(({ validFrom, validTo }) => [validFrom, validTo && addDays(validTo, 1)]);
  return [...new Set(changes.filter((change) => change !== undefined && change > day))].filter(
    (change) => change !== undefined,
  );
};
