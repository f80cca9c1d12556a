import type { Authority, Requirement, RequirementScope, Strength } from '../../../requirement/requirement';
import type { Respite } from '../../../requirement/respite';
import { sameValue } from '../../../same-value';
import type { Source } from '../../../source';
import type { Validity } from '../../../time/validity';
import type { RequirementChanged } from '../ladder-change';
import type { LocalizedText } from '../../../text/language';
import type { Teller } from './teller';

/** What changed of a requirement beside its expression, a phrase for each term. */
export const termTexts = ({ from, to }: RequirementChanged, teller: Teller): readonly string[] =>
  terms.flatMap(({ of, textOf }) => (sameValue(of(from), of(to)) ? [] : [swapPhrase(textOf, from, to, teller)]));

type TextOf = (requirement: Requirement, teller: Teller) => string;

interface Term {
  /** The part of the requirement that is compared. */
  readonly of: (requirement: Requirement) => unknown;
  readonly textOf: TextOf;
}

const terms: readonly Term[] = [
  { of: ({ strength }) => strength, textOf: ({ strength }, teller) => strengthName(strength, teller) },
  { of: ({ scope }) => scope, textOf: ({ scope }, teller) => scopeName(scope, teller) },
  {
    of: ({ validFrom, validTo }) => ({ validFrom, validTo }),
    textOf: (requirement, teller) => daysText(requirement, teller),
  },
  { of: ({ jurisdiction }) => jurisdiction, textOf: ({ jurisdiction }, teller) => placeText(jurisdiction, teller) },
  { of: ({ respite }) => respite, textOf: ({ respite }, teller) => respiteText(respite, teller) },
  { of: ({ authority }) => authority, textOf: ({ authority }, { text }) => text(authorityNames[authority]) },
  { of: ({ legalBasis }) => legalBasis, textOf: ({ legalBasis }, teller) => lawText(legalBasis, teller) },
  {
    of: ({ note }) => note,
    textOf: ({ note }, { say, text }) => (note ? `”${text(note)}”` : say('ingen anmärkning', 'no note')),
  },
];

const swapPhrase = (textOf: TextOf, from: Requirement, to: Requirement, teller: Teller): string =>
  teller.say(
    `${textOf(to, teller)} i stället för ${textOf(from, teller)}`,
    `${textOf(to, teller)} instead of ${textOf(from, teller)}`,
  );

/** Ska or bör, for each strength. */
export const strengthNames: Readonly<Record<Strength, LocalizedText>> = {
  MANDATORY: { sv: 'ska', en: 'mandatory' },
  RECOMMENDED: { sv: 'bör', en: 'recommended' },
};

/** What a requirement of each scope is a condition of. */
export const scopeNames: Readonly<Record<RequirementScope, LocalizedText>> = {
  ENTER_STEP: { sv: 'villkor för att komma till steget', en: 'a condition to enter the step' },
  USE_TITLE: { sv: 'villkor för att använda titeln', en: 'a condition to use the title' },
  PERMANENT_EMPLOYMENT: { sv: 'villkor för tillsvidareanställning', en: 'a condition of permanent employment' },
  TASK: { sv: 'villkor för arbetsuppgiften', en: 'a condition of the task' },
};

/** By whose word a requirement of each authority holds. */
export const authorityNames: Readonly<Record<Authority, LocalizedText>> = {
  LAW: { sv: 'enligt lag', en: 'by law' },
  AGREEMENT: { sv: 'enligt överenskommelse', en: 'by agreement' },
  EMPLOYER: { sv: 'enligt arbetsgivaren', en: 'by the employer' },
};

/** Ska or bör. */
export const strengthName = (strength: Strength, { text }: Teller): string => text(strengthNames[strength]);

/** What the requirement is a condition of. */
export const scopeName = (scope: RequirementScope, { text }: Teller): string => text(scopeNames[scope]);

const daysText = ({ validFrom, validTo }: Validity, { say, day }: Teller): string => {
  const parts = [
    ...(validFrom === undefined ? [] : [say(`från ${day(validFrom)}`, `from ${day(validFrom)}`)]),
    ...(validTo === undefined ? [] : [say(`till och med ${day(validTo)}`, `until ${day(validTo)}`)]),
  ];
  return parts.length === 0 ? say('tills vidare', 'without end') : parts.join(' ');
};

const placeText = (code: string | undefined, { say, organization }: Teller): string =>
  code === undefined ? say('överallt', 'everywhere') : say(`hos ${organization(code)}`, `at ${organization(code)}`);

const respiteText = (respite: Respite | undefined, { say, within }: Teller): string =>
  respite === undefined ? say('redan vid tillträdet', 'on taking office') : within(respite);

const lawText = (basis: Source | undefined, { say }: Teller): string =>
  basis === undefined
    ? say('inget lagstöd', 'no legal basis')
    : [basis.title, basis.reference].filter((part) => part !== undefined).join(', ');
