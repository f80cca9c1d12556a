import type { Expression } from '../../requirement/expression';
import type { Difference } from '../../requirement/strictness/compare-strictness';
import { localize, type Language, type LocalizedText } from '../../text/language';
import type { Judgement, Renaming } from './compare-ladders';

type Describe = (expression: Expression) => LocalizedText;

/** What makes a pair of steps stand as it does, one sentence for each difference. */
export const becauseOf = ({ demands, strictness, titles }: Judgement, describe: Describe): readonly LocalizedText[] => [
  ...(demandsNothing(demands.left) && demandsNothing(demands.right) ? [NO_DEMANDS] : []),
  ...withoutEchoes(strictness.differences).map((difference) => differenceText(difference, describe)),
  ...(titles ? [titleText(titles)] : []),
];

const NO_DEMANDS: LocalizedText = {
  sv: 'Ingen av trapporna anger vad som krävs.',
  en: 'Neither ladder says what it takes.',
};

const demandsNothing = (expression: Expression): boolean => expression.kind === 'ALL_OF' && expression.of.length === 0;

/** A demand put in another's place is a gain and a loss; it is told once, as the gain. */
const withoutEchoes = (differences: readonly Difference[]): readonly Difference[] => {
  const replaced = new Set(differences.flatMap(({ side, counterpart }) => (side === 'GAINED' ? [counterpart] : [])));
  return differences.filter(({ side, node }) => side === 'GAINED' || !replaced.has(node));
};

const differenceText = ({ side, node, counterpart }: Difference, describe: Describe): LocalizedText => {
  const [ours, theirs] = side === 'GAINED' ? [counterpart, node] : [node, counterpart];
  const text = (expression: Expression, language: Language): string =>
    withoutStop(localize(describe(expression), language));
  if (ours && theirs) {
    return {
      sv: `Den vänstra kräver: ${text(ours, 'SV')}. Den högra kräver: ${text(theirs, 'SV')}.`,
      en: `The left demands: ${text(ours, 'EN')}. The right demands: ${text(theirs, 'EN')}.`,
    };
  }
  return theirs
    ? {
        sv: `Bara den högra kräver: ${text(theirs, 'SV')}.`,
        en: `Only the right demands: ${text(theirs, 'EN')}.`,
      }
    : {
        sv: `Bara den vänstra kräver: ${text(node, 'SV')}.`,
        en: `Only the left demands: ${text(node, 'EN')}.`,
      };
};

const withoutStop = (text: string): string => text.replace(/\.$/u, '');

const titleText = ({ left, right }: Renaming): LocalizedText => ({
  sv: `Titeln är ${left} till vänster och ${right} till höger.`,
  en: `The title is ${left} on the left and ${right} on the right.`,
});
