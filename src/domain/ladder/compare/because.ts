import type { Expression } from '../../requirement/expression';
import type { Naming } from '../../requirement/text/naming';
import { listed } from '../../requirement/text/list';
import { capitalized, namesIn } from '../../requirement/text/names';
import { phrase } from '../../requirement/text/phrase';
import { toldDifferences, type ToldDifference } from '../../requirement/text/told-differences';
import { wordings } from '../../requirement/text/wordings';
import { sameValue } from '../../same-value';
import type { Language, LocalizedText } from '../../text/language';
import type { Judgement, Renaming } from './compare-ladders';
import { openQuestions, silenceOf } from './silence';
import type { SideNames } from './side-names';
import type { Stage } from './stages';

/** What makes a pair of steps stand as it does, one sentence for each difference. */
export const becauseOf = (judgement: Judgement, naming: Naming): readonly LocalizedText[] => [
  ...(judgement.pairedByOrder ? [byOrder] : []),
  ...silenceOf(judgement, naming),
  ...differencesOf(judgement, naming),
  ...(judgement.titles ? [titleText(judgement.titles, judgement.names)] : []),
  ...openQuestions(judgement),
];

const byOrder: LocalizedText = {
  sv: 'Stegen paras ihop efter sin ordning; skalorna är olika.',
  en: 'The steps are paired by their order; the scales are different.',
};

/** What differs at some times in office only is told with those. */
const differencesOf = ({ stages = [], names }: Judgement, naming: Naming): readonly LocalizedText[] => {
  const told = stages.flatMap((stage) =>
    toldDifferences(stage.left, stage.right, stage.strictness).map((difference) => ({
      stage,
      text: differenceText(difference, names, naming),
    })),
  );
  const distinct = told.filter(({ text }, index) => told.findIndex((other) => sameValue(other.text, text)) === index);
  return distinct.map(({ text }) => {
    const when = told.filter((other) => sameValue(other.text, text)).map(({ stage }) => stage);
    return when.length === stages.length ? begun(text) : begun(timed(when, text, naming));
  });
};

const begun = ({ sv, en }: Required<LocalizedText>): LocalizedText => ({ sv: capitalized(sv), en: capitalized(en) });

const timed = (
  stages: readonly Stage[],
  { sv, en }: Required<LocalizedText>,
  naming: Naming,
): Required<LocalizedText> => {
  const times = (outset: string, language: Language): readonly string[] =>
    stages.map(({ respite }) =>
      respite === undefined ? outset : wordings[language].respite.after(respite, namesIn(naming, language)),
    );
  return {
    sv: `${listed(times('vid tillträdet', 'SV'), 'och')}: ${sv}`,
    en: `${listed(times('on taking office', 'EN'), 'and')}: ${en}`,
  };
};

/** Begins as within a sentence. */
const differenceText = (difference: ToldDifference, names: SideNames, naming: Naming): Required<LocalizedText> => {
  const { from: left, to: right } = difference;
  const demand = (expression: Expression, language: Language): string =>
    phrase(expression, wordings[language], namesIn(naming, language));
  const { sv, en } = alternative(difference, demand);
  if (left && right) {
    return {
      sv: `${names.left.sv} kräver ${demand(left, 'SV')}; ${names.right.sv} kräver ${demand(right, 'SV')}${sv}.`,
      en: `${names.left.en} demands: ${demand(left, 'EN')}; ${names.right.en} demands: ${demand(right, 'EN')}${en}.`,
    };
  }
  if (right) {
    return {
      sv: `bara ${names.right.sv} kräver ${demand(right, 'SV')}${sv}.`,
      en: `only ${names.right.en} demands: ${demand(right, 'EN')}${en}.`,
    };
  }
  const node = left ?? { kind: 'ALL_OF', of: [] };
  return {
    sv: `bara ${names.left.sv} kräver ${demand(node, 'SV')}${sv}.`,
    en: `only ${names.left.en} demands: ${demand(node, 'EN')}${en}.`,
  };
};

type Demand = (expression: Expression, language: Language) => string;

const alternative = ({ besides }: ToldDifference, demand: Demand): Required<LocalizedText> => {
  if (besides === undefined) return { sv: '', en: '' };
  if (besides.length === 0) return { sv: ', som ett av alternativen', en: ', as one of the alternatives' };
  const rest: Expression = { kind: 'ALL_OF', of: besides };
  return { sv: `, i alternativet med ${demand(rest, 'SV')}`, en: `, in the alternative with ${demand(rest, 'EN')}` };
};

const titleText = ({ left, right }: Renaming, names: SideNames): LocalizedText => ({
  sv: `${capitalized(names.left.sv)} har titeln ${left}; ${names.right.sv} har titeln ${right}.`,
  en: `${capitalized(names.left.en)} has the title ${left}; ${names.right.en} has the title ${right}.`,
});
