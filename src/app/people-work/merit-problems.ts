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
  ...('begun' in merit && merit.begun !== undefined && merit.begun > merit.issued ? [begunLater] : []),
  ...('expires' in merit && merit.expires !== undefined && merit.expires < merit.issued ? [reversed('expires')] : []),
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
  ...(to === undefined || from <= to ? [] : [reversed('to')]),
  ...(Number.isInteger(percent) && percent >= 1 && percent <= 100 ? [] : [badPercent]),
];

const invalid = (field: string, sv: string, en: string): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['merit', field],
  sv,
  en,
});

const named = {
  qualification: { sv: 'Kvalifikationen', en: 'The qualification' },
  area: { sv: 'Ämnesområdet', en: 'The area' },
  competence: { sv: 'Kompetensen', en: 'The competence' },
  organization: { sv: 'Arbetsgivaren', en: 'The employer' },
} as const;

const unknownOf = (field: keyof typeof named): InputProblem => ({
  code: 'NOT_FOUND',
  path: ['merit', field],
  sv: `${named[field].sv} finns inte bland det som är publicerat.`,
  en: `${named[field].en} is not among what is published.`,
});

const notYet = (field: string): InputProblem =>
  invalid(
    field,
    'Dagen har inte varit än. Väntat: i dag eller tidigare.',
    'The day is still to come. Expected: today or earlier.',
  );

/** The day in the field is earlier than the one that it follows on. */
const reversed = (field: string): InputProblem =>
  invalid(
    field,
    'Sista dagen ligger före den första. Väntat: samma dag eller senare.',
    'The last day lies before the first. Expected: the same day or later.',
  );

const begunLater = invalid(
  'issued',
  'Dagen då meriten började gälla ligger före dagen då den påbörjades. Väntat: samma dag eller senare.',
  'The day from which the merit holds lies before the day on which it was begun. Expected: the same day or later.',
);

const badPoints = invalid(
  'points',
  'Poängen måste vara ett tal över 0 och högst 5 000.',
  'The credits must be a number above 0 and at most 5,000.',
);

const badPercent = invalid(
  'percent',
  'Procenten av heltid måste vara ett heltal från 1 till 100.',
  'The percentage of full time must be a whole number from 1 to 100.',
);

const badProficiency = (highest: number): InputProblem =>
  invalid(
    'proficiency',
    `Nivån på kompetensen måste vara ett heltal från 1 till ${highest}.`,
    `The level of the competence must be a whole number from 1 to ${highest}.`,
  );

const lasting = invalid(
  'expires',
  'Ett bevis om rätt till en skyddad titel löper inte ut. Väntat: ingen sista dag.',
  'A proof of the right to a protected title does not lapse. Expected: no last day.',
);

const nothingApproved = invalid('approved', 'Ange minst en godkänd del.', 'Give at least one approved part.');

const notAPart = invalid(
  'approved',
  'Delen ingår inte i kvalifikationen. Väntat: delar som ingår i den, eller den själv.',
  'That is no part of the qualification. Expected: parts that it includes, or itself.',
);

const tooLong = invalid(
  'label',
  `Titeln är för lång. Väntat: högst ${LONGEST_LABEL} tecken.`,
  `The title is too long. Expected: at most ${LONGEST_LABEL} characters.`,
);
