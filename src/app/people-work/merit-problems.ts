import type { Catalog } from '../../catalog/catalog';
import type { Merit, Validation } from '../../domain/person/merit';
import type { InputProblem } from '../../domain/problem';
import { includedParts } from '../../domain/qualification/included-parts';
import { neverLapses } from '../../domain/qualification/never-lapses';
import type { IsoDay } from '../../domain/time/iso-day';
import { titleRowProblems } from '../../domain/title/mapping/title-row-problems';
import { knowsArea } from './known-areas';

const LONGEST_LABEL = 100;

/** What of the merit cannot be recorded, empty when all can; the paths go on from `merit`. */
export const meritProblems = (merit: Merit, catalog: Catalog, today: IsoDay): readonly InputProblem[] =>
  merit.kind === 'EMPLOYMENT'
    ? employmentProblems(merit, catalog, today)
    : [...subjectProblems(merit, catalog), ...dayProblems(merit, today), ...lapseProblems(merit, catalog)];

const subjectProblems = (merit: Exclude<Merit, { kind: 'EMPLOYMENT' }>, catalog: Catalog): readonly InputProblem[] => {
  switch (merit.kind) {
    case 'QUALIFICATION':
      return catalog.qualifications.get(merit.qualification) ? [] : [unknownOf('qualification')];
    case 'CREDITS':
      return [
        ...(knowsArea(catalog, merit.area) ? [] : [unknownOf('area')]),
        ...(merit.points > 0 && merit.points <= 5_000 ? [] : [badPoints]),
      ];
    case 'COMPETENCE':
      return competenceProblems(catalog, merit.competence, merit.proficiency);
    case 'VALIDATION':
      return validationProblems(catalog, merit);
  }
};

const competenceProblems = (catalog: Catalog, slug: string, proficiency: number): readonly InputProblem[] => {
  const competence = catalog.competences.get(slug);
  if (competence === undefined) return [unknownOf('competence')];
  const highest = catalog.names.highestProficiency(slug) ?? 1;
  return Number.isInteger(proficiency) && proficiency >= 1 && proficiency <= highest ? [] : [badProficiency(highest)];
};

const validationProblems = (catalog: Catalog, { qualification, approved }: Validation): readonly InputProblem[] => {
  const find = (slug: string) => catalog.qualifications.get(slug);
  if (find(qualification) === undefined) return [unknownOf('qualification')];
  if (approved.length === 0) return [nothingApproved];
  const parts = includedParts(qualification, find);
  return approved.flatMap((slug, index) =>
    slug === qualification || parts.has(slug) ? [] : [{ ...notAPart, path: ['merit', 'approved', index] }],
  );
};

type DatedMerit = Exclude<Merit, { kind: 'EMPLOYMENT' }>;

const dayProblems = (merit: DatedMerit, today: IsoDay): readonly InputProblem[] => [
  ...(merit.issued <= today ? [] : [notYet('issued')]),
  ...('begun' in merit && merit.begun !== undefined && merit.begun > merit.issued ? [reversed('begun', 'issued')] : []),
  ...('expires' in merit && merit.expires !== undefined && merit.expires < merit.issued
    ? [reversed('issued', 'expires')]
    : []),
];

/** SFS 2010:659, 8 kap. 9 a §. */
const lapseProblems = (merit: DatedMerit, { qualifications }: Catalog): readonly InputProblem[] => {
  if (merit.kind !== 'QUALIFICATION' || merit.expires === undefined) return [];
  return neverLapses(qualifications.get(merit.qualification) ?? {}) ? [lasting] : [];
};

const employmentProblems = (
  { organization, label, from, to, percent }: Extract<Merit, { kind: 'EMPLOYMENT' }>,
  catalog: Catalog,
  today: IsoDay,
): readonly InputProblem[] => [
  ...(catalog.organizations.get(organization) ? [] : [unknownOf('organization')]),
  ...titleRowProblems({ row: 1, label }).map(({ sv, en }) => invalid('label', sv, en)),
  ...(label.length <= LONGEST_LABEL ? [] : [tooLong]),
  ...(from <= today ? [] : [notYet('from')]),
  ...(to === undefined || from <= to ? [] : [reversed('from', 'to')]),
  ...(Number.isInteger(percent) && percent >= 1 && percent <= 100 ? [] : [badPercent]),
];

const invalid = (field: string, sv: string, en: string): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['merit', field],
  sv,
  en,
});

const unknownOf = (field: string): InputProblem => ({
  code: 'NOT_FOUND',
  path: ['merit', field],
  sv: `${field}: det finns inget sådant bland det som är publicerat.`,
  en: `${field}: there is no such thing among what is published.`,
});

const notYet = (field: string): InputProblem =>
  invalid(
    field,
    `${field}: dagen har inte varit än. Väntat: i dag eller tidigare.`,
    `${field}: the day is still to come. Expected: today or earlier.`,
  );

const reversed = (first: string, last: string): InputProblem =>
  invalid(
    last,
    `${last}: dagen ligger före ${first}. Väntat: samma dag eller senare.`,
    `${last}: the day lies before ${first}. Expected: the same day or later.`,
  );

const badPoints = invalid(
  'points',
  'points: väntat ett tal över 0 och högst 5 000.',
  'points: expected a number above 0 and at most 5,000.',
);

const badPercent = invalid(
  'percent',
  'percent: väntat ett heltal från 1 till 100.',
  'percent: expected a whole number from 1 to 100.',
);

const badProficiency = (highest: number): InputProblem =>
  invalid(
    'proficiency',
    `proficiency: väntat ett heltal från 1 till ${highest}.`,
    `proficiency: expected a whole number from 1 to ${highest}.`,
  );

const lasting = invalid(
  'expires',
  'expires: ett bevis om rätt till en skyddad titel löper inte ut. Väntat: ingen sista dag.',
  'expires: a proof of the right to a protected title does not lapse. Expected: no last day.',
);

const nothingApproved = invalid(
  'approved',
  'approved: väntat minst en godkänd del.',
  'approved: expected at least one approved part.',
);

const notAPart = invalid(
  'approved',
  'approved: ingår inte i kvalifikationen. Väntat: delar som ingår i den, eller den själv.',
  'approved: is no part of the qualification. Expected: parts that it includes, or itself.',
);

const tooLong = invalid(
  'label',
  `label: titeln är för lång. Väntat: högst ${LONGEST_LABEL} tecken.`,
  `label: the title is too long. Expected: at most ${LONGEST_LABEL} characters.`,
);
