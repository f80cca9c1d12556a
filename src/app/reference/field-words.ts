import { authorityNames, scopeNames, strengthNames } from '../../domain/ladder/diff/describe/term-text';
import type { OrganizationKind } from '../../domain/organization/organization';
import type { CreditUnit, QualificationKind } from '../../domain/qualification/qualification';
import type { Language } from '../../domain/text/language';
import type { TitleKind } from '../../domain/title/title';

/** In Swedish and English, as within a sentence. */
type Words = Readonly<Record<'sv' | 'en', string>>;

/** What the field is called; the field itself where it has no name of its own. */
export const fieldWords = (field: string | number): Words => wordsOf(fieldNames, field) ?? asItIs(field);

/** What a value of the field is called; undefined where it is no choice among a few. */
export const valueWords = (field: string | number | undefined, value: unknown): Words | undefined => {
  const names = field === undefined ? undefined : Object.entries(valueNames).find(([key]) => key === field)?.[1];
  return names && typeof value === 'string' ? wordsOf(names, value) : undefined;
};

const wordsOf = (names: Readonly<Record<string, { sv: string; en?: string }>>, key: string | number) => {
  const name = Object.hasOwn(names, key) ? names[key] : undefined;
  return name && { sv: name.sv, en: name.en ?? name.sv };
};

const asItIs = (field: string | number): Words => ({ sv: String(field), en: String(field) });

const titleKindNames: Readonly<Record<TitleKind, Words>> = {
  STANDARD: { sv: 'standardtitel', en: 'standard title' },
  LOCAL: { sv: 'lokal titel', en: 'local title' },
  ALTERNATIVE: { sv: 'alternativ titel', en: 'alternative title' },
  FORMER: { sv: 'tidigare titel', en: 'former title' },
};

const qualificationKindNames: Readonly<Record<QualificationKind, Words>> = {
  DEGREE: { sv: 'högskoleexamen', en: 'degree' },
  UPPER_SECONDARY: { sv: 'gymnasial utbildning', en: 'upper secondary education' },
  VOCATIONAL_PACKAGE: { sv: 'yrkespaket', en: 'vocational package' },
  HIGHER_VOCATIONAL: { sv: 'yrkeshögskoleexamen', en: 'higher vocational diploma' },
  LICENCE: { sv: 'legitimation', en: 'licence' },
  PROTECTED_TITLE_PROOF: { sv: 'bevis om rätt till skyddad yrkestitel', en: 'proof of the right to a protected title' },
  CERTIFICATE: { sv: 'intyg', en: 'certificate' },
  COURSE: { sv: 'kurs', en: 'course' },
};

const organizationKindNames: Readonly<Record<OrganizationKind, Words>> = {
  MUNICIPALITY: { sv: 'kommun', en: 'municipality' },
  REGION: { sv: 'region', en: 'region' },
  MUNICIPAL_ASSOCIATION: { sv: 'kommunförbund', en: 'municipal association' },
  HIGHER_EDUCATION: { sv: 'universitet eller högskola', en: 'university' },
  TRAINING_PROVIDER: { sv: 'utbildningsanordnare', en: 'training provider' },
  AUTHORITY: { sv: 'myndighet', en: 'authority' },
  COMPANY: { sv: 'företag', en: 'company' },
  OTHER: { sv: 'annan organisation', en: 'other organisation' },
};

const creditUnitNames: Readonly<Record<CreditUnit, Words>> = {
  GYMNASIEPOANG: { sv: 'gymnasiepoäng', en: 'upper secondary credits' },
  HP: { sv: 'högskolepoäng', en: 'higher education credits' },
  YHP: { sv: 'yrkeshögskolepoäng', en: 'higher vocational credits' },
};

const languageNames: Readonly<Record<Language, Words>> = {
  SV: { sv: 'svenska', en: 'Swedish' },
  EN: { sv: 'engelska', en: 'English' },
};

const valueNames = {
  kind: { ...titleKindNames, ...qualificationKindNames, ...organizationKindNames },
  creditUnit: creditUnitNames,
  language: languageNames,
  strength: strengthNames,
  scope: scopeNames,
  authority: authorityNames,
};

const fieldNames: Readonly<Record<string, Words>> = {
  sv: languageNames.SV,
  en: languageNames.EN,
  name: { sv: 'namn', en: 'name' },
  label: { sv: 'titel', en: 'title' },
  title: { sv: 'titel', en: 'title' },
  description: { sv: 'beskrivning', en: 'description' },
  kind: { sv: 'slag', en: 'kind' },
  language: { sv: 'språk', en: 'language' },
  organization: { sv: 'organisation', en: 'organisation' },
  owner: { sv: 'ägare', en: 'owner' },
  memberOf: { sv: 'tillhör', en: 'member of' },
  parties: { sv: 'parter', en: 'parties' },
  role: { sv: 'yrkesroll', en: 'role' },
  field: { sv: 'verksamhetsområde', en: 'field' },
  codes: { sv: 'koder', en: 'codes' },
  tasks: { sv: 'arbetsuppgifter', en: 'tasks' },
  requirements: { sv: 'krav', en: 'requirements' },
  demandsUnknown: { sv: 'okända krav', en: 'unknown demands' },
  prerequisites: { sv: 'förkunskapskrav', en: 'prerequisites' },
  expression: { sv: 'vad som krävs', en: 'what is demanded' },
  strength: { sv: 'styrka', en: 'strength' },
  scope: { sv: 'villkor', en: 'scope' },
  respite: { sv: 'anstånd', en: 'respite' },
  months: { sv: 'månader', en: 'months' },
  roles: { sv: 'yrkesroller', en: 'roles' },
  authority: { sv: 'grund', en: 'authority' },
  jurisdiction: { sv: 'gäller hos', en: 'jurisdiction' },
  replacedBy: { sv: 'ersätts av', en: 'replaced by' },
  protection: { sv: 'skydd', en: 'protection' },
  legalBasis: { sv: 'lagstöd', en: 'legal basis' },
  from: { sv: 'från', en: 'from' },
  validFrom: { sv: 'första dag', en: 'first day' },
  validTo: { sv: 'sista dag', en: 'last day' },
  sources: { sv: 'källor', en: 'sources' },
  unknowns: { sv: 'okänt', en: 'unknown' },
  seqfLevel: { sv: 'SeQF-nivå', en: 'SeQF level' },
  credits: { sv: 'poäng', en: 'credits' },
  creditUnit: { sv: 'slag av poäng', en: 'kind of credits' },
  issuer: { sv: 'utfärdare', en: 'issuer' },
  area: { sv: 'ämnesområde', en: 'area' },
  includes: { sv: 'ingår', en: 'includes' },
  equivalents: { sv: 'likvärdiga', en: 'equivalents' },
  proficiencies: { sv: 'högsta grad', en: 'highest proficiency' },
  levels: { sv: 'nivåer', en: 'levels' },
  rank: { sv: 'plats i skalan', en: 'place in the scale' },
  provider: { sv: 'anordnare', en: 'provider' },
  region: { sv: 'region', en: 'region' },
  awards: { sv: 'leder till', en: 'awards' },
  weeks: { sv: 'veckor', en: 'weeks' },
  pace: { sv: 'studietakt i procent', en: 'pace in percent' },
  cost: { sv: 'kostnad i kronor', en: 'cost in kronor' },
  seats: { sv: 'platser', en: 'places' },
};
