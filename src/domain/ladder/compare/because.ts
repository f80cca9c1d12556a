import type { Expression } from '../../requirement/expression';
import type { Difference } from '../../requirement/strictness/compare-strictness';
import { withoutEchoes } from '../../requirement/strictness/without-echoes';
import { namesIn } from '../../requirement/text/names';
import type { Naming } from '../../requirement/text/naming';
import { phrase } from '../../requirement/text/phrase';
import { wordings } from '../../requirement/text/wordings';
import type { Language, LocalizedText } from '../../text/language';
import type { Judgement, Renaming } from './compare-ladders';

/** What makes a pair of steps stand as it does, one sentence for each difference. */
export const becauseOf = ({ demands, strictness, titles }: Judgement, naming: Naming): readonly LocalizedText[] => [
  ...silenceOf(demandsNothing(demands.left), demandsNothing(demands.right)),
  ...withoutEchoes(strictness.differences).map((difference) => differenceText(difference, naming)),
  ...(titles ? [titleText(titles)] : []),
];

/** A ladder that says nothing of what a step takes is not one that demands nothing. */
const silenceOf = (left: boolean, right: boolean): readonly LocalizedText[] => {
  if (left && right) {
    return [{ sv: 'Ingen av trapporna anger vad som krävs.', en: 'Neither ladder says what it takes.' }];
  }
  if (left) return [{ sv: 'Den vänstra anger inte vad som krävs.', en: 'The left does not say what it takes.' }];
  return right ? [{ sv: 'Den högra anger inte vad som krävs.', en: 'The right does not say what it takes.' }] : [];
};

const demandsNothing = (expression: Expression): boolean => expression.kind === 'ALL_OF' && expression.of.length === 0;

const differenceText = ({ side, node, counterpart }: Difference, naming: Naming): LocalizedText => {
  const [left, right] = side === 'GAINED' ? [counterpart, node] : [node, counterpart];
  const demand = (expression: Expression, language: Language): string =>
    phrase(expression, wordings[language], namesIn(naming, language));
  if (left && right) {
    return {
      sv: `Den vänstra kräver ${demand(left, 'SV')}; den högra kräver ${demand(right, 'SV')}.`,
      en: `The left demands ${demand(left, 'EN')}; the right demands ${demand(right, 'EN')}.`,
    };
  }
  return right
    ? { sv: `Bara den högra kräver ${demand(right, 'SV')}.`, en: `Only the right demands ${demand(right, 'EN')}.` }
    : { sv: `Bara den vänstra kräver ${demand(node, 'SV')}.`, en: `Only the left demands ${demand(node, 'EN')}.` };
};

const titleText = ({ left, right }: Renaming): LocalizedText => ({
  sv: `Titeln är ${left} till vänster och ${right} till höger.`,
  en: `The title is ${left} on the left and ${right} on the right.`,
});
