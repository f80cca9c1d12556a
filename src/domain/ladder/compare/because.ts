import type { Expression } from '../../requirement/expression';
import type { Naming } from '../../requirement/text/naming';
import { namesIn } from '../../requirement/text/names';
import { phrase } from '../../requirement/text/phrase';
import { toldDifferences, type ToldDifference } from '../../requirement/text/told-differences';
import { wordings } from '../../requirement/text/wordings';
import type { Language, LocalizedText } from '../../text/language';
import type { Judgement, Renaming } from './compare-ladders';
import { openQuestions, silenceOf } from './silence';

/** What makes a pair of steps stand as it does, one sentence for each difference. */
export const becauseOf = (judgement: Judgement, naming: Naming): readonly LocalizedText[] => [
  ...(judgement.pairedByOrder ? [byOrder] : []),
  ...silenceOf(judgement, naming),
  ...differencesOf(judgement, naming),
  ...(judgement.titles ? [titleText(judgement.titles)] : []),
  ...openQuestions(judgement.sides),
];

const byOrder: LocalizedText = {
  sv: 'Stegen paras ihop efter sin ordning; skalorna är olika.',
  en: 'The steps are paired by their order; the scales are different.',
};

const differencesOf = ({ sides, strictness }: Judgement, naming: Naming): readonly LocalizedText[] =>
  strictness === undefined
    ? []
    : toldDifferences(sides.left.demand, sides.right.demand, strictness).map((difference) =>
        differenceText(difference, naming),
      );

const differenceText = (difference: ToldDifference, naming: Naming): LocalizedText => {
  const { from: left, to: right } = difference;
  const demand = (expression: Expression, language: Language): string =>
    phrase(expression, wordings[language], namesIn(naming, language));
  const { sv, en } = alternative(difference, demand);
  if (left && right) {
    return {
      sv: `Den vänstra kräver ${demand(left, 'SV')}; den högra kräver ${demand(right, 'SV')}${sv}.`,
      en: `The left demands: ${demand(left, 'EN')}; the right demands: ${demand(right, 'EN')}${en}.`,
    };
  }
  if (right) {
    return {
      sv: `Bara den högra kräver ${demand(right, 'SV')}${sv}.`,
      en: `Only the right demands: ${demand(right, 'EN')}${en}.`,
    };
  }
  const node = left ?? { kind: 'ALL_OF', of: [] };
  return {
    sv: `Bara den vänstra kräver ${demand(node, 'SV')}${sv}.`,
    en: `Only the left demands: ${demand(node, 'EN')}${en}.`,
  };
};

type Demand = (expression: Expression, language: Language) => string;

const alternative = ({ besides }: ToldDifference, demand: Demand): Required<LocalizedText> => {
  if (besides === undefined) return { sv: '', en: '' };
  if (besides.length === 0) return { sv: ', som ett av alternativen', en: ', as one of the alternatives' };
  const rest: Expression = { kind: 'ALL_OF', of: besides };
  return { sv: `, i alternativet med ${demand(rest, 'SV')}`, en: `, in the alternative with ${demand(rest, 'EN')}` };
};

const titleText = ({ left, right }: Renaming): LocalizedText => ({
  sv: `Titeln är ${left} till vänster och ${right} till höger.`,
  en: `The title is ${left} on the left and ${right} on the right.`,
});
