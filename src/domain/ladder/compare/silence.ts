import type { Expression } from '../../requirement/expression';
import { capitalized, namesIn } from '../../requirement/text/names';
import type { Naming } from '../../requirement/text/naming';
import { phrase } from '../../requirement/text/phrase';
import { wordings } from '../../requirement/text/wordings';
import type { Language, LocalizedText } from '../../text/language';
import type { Judgement, Side } from './compare-ladders';

/** The side states nothing that it takes for the step to be fulfilled. */
const isSilent = ({ demand }: Side): boolean => demand.kind === 'ALL_OF' && demand.of.length === 0;

/** The sources leave open what it takes: they say so of the step, or state nothing and leave questions open. */
export const isUnknown = (side: Side): boolean => side.demandsUnknown || (isSilent(side) && side.isOpen);

/** What is told where a side states no demand. A ladder that says nothing of what a step takes is not one that demands nothing. */
export const silenceOf = ({ sides, names, stages }: Judgement, naming: Naming): readonly LocalizedText[] => {
  const { left, right } = sides;
  const isComparable = stages !== undefined;
  if (isComparable && !isSilent(left) && !isSilent(right)) return [];
  const end: Required<LocalizedText> = isComparable
    ? { sv: '.', en: '.' }
    : { sv: ', så kraven går inte att jämföra.', en: ', so the demands cannot be compared.' };
  if (isSilent(left) && isSilent(right) && left.recommended.length + right.recommended.length === 0) {
    return [
      { sv: `Ingen av trapporna anger vad som krävs${end.sv}`, en: `Neither ladder says what it takes${end.en}` },
    ];
  }
  return [
    ...(isSilent(left) ? [silence(names.left, left, end, naming)] : spoken(names.left, left, isComparable, naming)),
    ...(isSilent(right)
      ? [silence(names.right, right, end, naming)]
      : spoken(names.right, right, isComparable, naming)),
  ];
};

/** Sources that leave questions open about a side that does state demands. */
export const openQuestions = ({
  sides: { left, right },
  names,
}: Pick<Judgement, 'sides' | 'names'>): readonly LocalizedText[] => {
  const [ours, theirs] = [left, right].map((side) => side.isOpen && !isSilent(side));
  if (ours && theirs) {
    return [{ sv: 'Källorna för båda lämnar frågor öppna.', en: 'The sources for both leave questions open.' }];
  }
  return [...(ours ? [openText(names.left)] : []), ...(theirs ? [openText(names.right)] : [])];
};

const openText = ({ sv, en }: Required<LocalizedText>): LocalizedText => ({
  sv: `Källorna för ${sv} lämnar frågor öppna.`,
  en: `The sources for ${en} leave questions open.`,
});

const silence = (
  { sv, en }: Required<LocalizedText>,
  { recommended }: Side,
  end: Required<LocalizedText>,
  naming: Naming,
): LocalizedText => {
  if (recommended.length === 0) {
    return {
      sv: `${capitalized(sv)} anger inte vad som krävs${end.sv}`,
      en: `${capitalized(en)} does not say what it takes${end.en}`,
    };
  }
  const advice: Expression = { kind: 'ALL_OF', of: recommended };
  return {
    sv: `${capitalized(sv)} kräver inget men rekommenderar ${words(advice, naming, 'SV')}${end.sv}`,
    en: `${capitalized(en)} demands nothing but recommends: ${words(advice, naming, 'EN')}${end.en}`,
  };
};

/** What the side demands, where the differences cannot tell it. */
const spoken = (
  { sv, en }: Required<LocalizedText>,
  { demand, demandsUnknown }: Side,
  isComparable: boolean,
  naming: Naming,
): readonly LocalizedText[] =>
  isComparable
    ? []
    : [
        {
          sv: `${capitalized(sv)} kräver ${words(demand, naming, 'SV')}${demandsUnknown ? andMore.sv : '.'}`,
          en: `${capitalized(en)} demands: ${words(demand, naming, 'EN')}${demandsUnknown ? andMore.en : '.'}`,
        },
      ];

const andMore: Required<LocalizedText> = {
  sv: '; vad mer som krävs är inte känt, så kraven går inte att jämföra.',
  en: '; what more it takes is not known, so the demands cannot be compared.',
};

const words = (expression: Expression, naming: Naming, language: Language): string =>
  phrase(expression, wordings[language], namesIn(naming, language));
