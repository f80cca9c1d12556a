import type { LocalizedText } from '../../text/language';
import { aidCodesOf } from '../aid';
import type { AlignmentQuery } from '../alignment';
import type { Judged } from '../judged';
import type { Match } from '../rank/matches';
import { samenessOf } from './sameness';
import { qualifierTexts, stepTexts, type Texts } from './texts';

/** Why a title is suggested, in words: how the label was read, what decided, and what would tell it from others. */
export const becauseOf = (
  { match, joined }: Judged,
  query: AlignmentQuery,
  isAmbiguous: boolean,
): readonly Required<LocalizedText>[] => [
  ...(joined === undefined ? [] : [joinedText(joined)]),
  ...match.asked.reading.reinterpretations.map(({ step, written, readAs }) => stepTexts[step](written, readAs)),
  ...match.asked.reading.qualifiers.map(({ kind, written }) => qualifierTexts[kind](written)),
  ...samenessOf(match),
  ...employers(match, query),
  ...placement(match, query),
  ...(isAmbiguous ? toldApart(match) : []),
];

const joinedText = (label: string): Texts => ({
  sv: `*${label}* är en av flera titlar i benämningen.`,
  en: `*${label}* is one of several titles in the label.`,
});

const employers = ({ name, target }: Match, { organization, chosenElsewhere }: AlignmentQuery): readonly Texts[] => {
  const count = chosenElsewhere?.find(({ title }) => title === target.title.slug)?.employers ?? 0;
  return [
    ...(organization !== undefined && name.organization === organization
      ? [{ sv: 'Det är arbetsgivarens egen benämning.', en: "It is the employer's own label." }]
      : []),
    ...(count === 0 ? [] : [chosenText(count)]),
  ];
};

const chosenText = (employersCount: number): Texts =>
  employersCount === 1
    ? { sv: 'En annan arbetsgivare har valt titeln.', en: 'One other employer has chosen the title.' }
    : {
        sv: `${employersCount} andra arbetsgivare har valt titeln.`,
        en: `${employersCount} other employers have chosen the title.`,
      };

/** Where the title is used, if that is where the role belongs. */
const placement = ({ fieldAgreement, target }: Match, { field, aid }: AlignmentQuery): readonly Texts[] => [
  ...(fieldAgreement > 0 && field !== undefined
    ? [{ sv: `Rollen hör till *${field}*.`, en: `The role belongs to *${field}*.` }]
    : []),
  ...(aid !== undefined && aidCodesOf(target.role, aid).length > 0
    ? [{ sv: `AID ${aid} hör till rollen.`, en: `AID ${aid} belongs to the role.` }]
    : []),
];

/** What would decide: what a lexicon says, else the role and its field. */
const toldApart = ({ name, target }: Match): readonly Texts[] => {
  const told = name.toldApartBy;
  if (told !== undefined) return [{ sv: told.sv, en: told.en ?? told.sv }];
  const { field, name: role } = target.role;
  return [
    {
      sv: `Rätt om arbetet är *${role.sv}* (${field}).`,
      en: `Right where the work is *${role.en ?? role.sv}* (${field}).`,
    },
  ];
};
