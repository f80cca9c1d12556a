import type { Difference } from '../../../requirement/strictness/compare-strictness';
import { withoutEchoes } from '../../../requirement/strictness/without-echoes';
import { sameValue } from '../../../same-value';
import type { RequirementChanged } from '../ladder-change';
import type { Teller } from './teller';

/** What makes one expression stricter or looser than the other, a phrase for each difference. */
export const differenceTexts = ({ from, to, strictness }: RequirementChanged, teller: Teller): readonly string[] => {
  if (strictness.relation === 'SAME')
    return sameValue(from.expression, to.expression)
      ? []
      : [teller.say('samma sak uttryckt på ett annat sätt', 'the same in other words')];
  return withoutEchoes(strictness.differences).map((difference) => differenceText(difference, teller));
};

const differenceText = ({ side, node, counterpart }: Difference, { say, demand }: Teller): string => {
  const [now, before] = side === 'GAINED' ? [node, counterpart] : [counterpart, node];
  if (now === undefined) return say(`${demand(node)} krävs inte längre`, `${demand(node)} is no longer demanded`);
  if (before === undefined) return say(`${demand(node)} krävs också`, `${demand(node)} is also demanded`);
  return say(`${demand(now)} i stället för ${demand(before)}`, `${demand(now)} instead of ${demand(before)}`);
};
