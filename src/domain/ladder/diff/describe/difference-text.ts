import type { Expression } from '../../../requirement/expression';
import type { Strictness } from '../../../requirement/strictness/compare-strictness';
import { toldDifferences, type ToldDifference } from '../../../requirement/text/told-differences';
import { sameValue } from '../../../same-value';
import type { RequirementChanged } from '../ladder-change';
import type { Teller } from './teller';

/** What makes one expression stricter or looser than the other, a phrase for each difference. */
export const differenceTexts = ({ from, to, strictness }: RequirementChanged, teller: Teller): readonly string[] => {
  if (strictness.relation === 'SAME')
    return sameValue(from.expression, to.expression)
      ? []
      : [teller.say('samma sak uttryckt på ett annat sätt', 'the same in other words')];
  return demandTexts(from.expression, to.expression, strictness, teller);
};

/** What the one demand has that the other has not, a phrase for each difference. */
export const demandTexts = (
  from: Expression,
  to: Expression,
  strictness: Strictness,
  teller: Teller,
): readonly string[] =>
  toldDifferences(from, to, strictness).map(
    (difference) => `${differenceText(difference, teller)}${alternativeText(difference, teller)}`,
  );

const differenceText = ({ from, to }: ToldDifference, { say, demand }: Teller): string => {
  if (from && to) return say(`${demand(to)} i stället för ${demand(from)}`, `${demand(to)} instead of ${demand(from)}`);
  if (to) return say(`${demand(to)} krävs också`, `also demanded: ${demand(to)}`);
  return from ? say(`${demand(from)} krävs inte längre`, `no longer demanded: ${demand(from)}`) : '';
};

const alternativeText = ({ besides }: ToldDifference, { say, demand }: Teller): string => {
  if (besides === undefined) return '';
  if (besides.length === 0) return say(', som ett av alternativen', ', as one of the alternatives');
  const rest = demand({ kind: 'ALL_OF', of: besides });
  return say(`, i alternativet med ${rest}`, `, in the alternative with ${rest}`);
};
