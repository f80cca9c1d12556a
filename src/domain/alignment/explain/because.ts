import type { LocalizedText } from '../../text/language';
import type { AlignmentQuery } from '../alignment';
import type { ReadPart } from '../normalise/reading';
import type { Judged } from '../judged';
import type { Match } from '../rank/matches';
import { aidCodesOf } from '../aid';
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
  sameness(match),
  ...employers(match, query),
  ...(aidCodesOf(match.target.role, query.aid).length === 0 ? [] : [aidText(query.aid ?? '')]),
  ...(isAmbiguous ? toldApart(match) : []),
];

const joinedText = (label: string): Texts => ({
  sv: `*${label}* är en av flera titlar i benämningen`,
  en: `*${label}* is one of several titles in the label`,
});

const aidText = (aid: string): Texts => ({
  sv: `AID ${aid} hör till rollen`,
  en: `AID ${aid} belongs to the role`,
});

const sameness = (match: Match): Texts => {
  const { agreement, name } = match;
  if (agreement.identical === 1) {
    return name.kind === 'KNOWN'
      ? { sv: `känd benämning *${name.label}*`, en: `known label *${name.label}*` }
      : { sv: `samma som *${name.label}*`, en: `the same as *${name.label}*` };
  }
  const shared = sharedParts(match);
  if (shared === undefined) return { sv: `liknar *${name.label}*`, en: `resembles *${name.label}*` };
  return {
    sv: `${shared.sv}; som i *${name.label}*`,
    en: `${shared.en}; as in *${name.label}*`,
  };
};

/** The head and the modifiers that the label and the name share, themselves or in related words. */
const sharedParts = ({ asked, name }: Match): Texts | undefined => {
  const agreeing = asked.reading.parts.flatMap((part, place) => {
    const other = name.parts.findIndex((id) => asked.agreeing[place]?.has(id));
    return other < 0 ? [] : [{ part, isSame: name.parts[other] === asked.ids[place], form: name.forms[other] ?? '' }];
  });
  const told = (isHead: boolean): readonly string[] =>
    agreeing
      .filter(({ part }) => part.isHead === isHead)
      .map((one) => (one.isSame ? written(one.part) : `${written(one.part)} ~ *${one.form}*`));
  const [heads, modifiers] = [told(true).join(', '), told(false).join(', ')];
  if (heads === '' && modifiers === '') return undefined;
  return {
    sv: [heads && `efterled ${heads}`, modifiers && `förled ${modifiers}`].filter(Boolean).join(', '),
    en: [heads && `last part ${heads}`, modifiers && `first part ${modifiers}`].filter(Boolean).join(', '),
  };
};

const written = ({ form }: ReadPart): string => `*${form}*`;

const employers = ({ name, target }: Match, { organization, chosenElsewhere }: AlignmentQuery): readonly Texts[] => {
  const count = chosenElsewhere?.find(({ title }) => title === target.title.slug)?.employers ?? 0;
  return [
    ...(organization !== undefined && name.organization === organization
      ? [{ sv: 'arbetsgivarens egen benämning', en: "the employer's own label" }]
      : []),
    ...(count === 0
      ? []
      : [
          {
            sv: `${count} andra arbetsgivare har valt titeln`,
            en: `${count} other ${count === 1 ? 'employer has' : 'employers have'} chosen the title`,
          },
        ]),
  ];
};

/** What would decide: what a lexicon says, else the field of the role. */
const toldApart = ({ name, target }: Match): readonly Texts[] => {
  const told = name.toldApartBy;
  if (told !== undefined) return [{ sv: told.sv, en: told.en ?? told.sv }];
  const { field, name: role } = target.role;
  return [
    {
      sv: `gäller om arbetet är ${role.sv} (${field})`,
      en: `holds where the work is ${role.en ?? role.sv} (${field})`,
    },
  ];
};
