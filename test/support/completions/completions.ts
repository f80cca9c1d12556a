import type { Employment } from '../../../src/domain/person/employment';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import type { Expression } from '../../../src/domain/requirement/expression';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import {
  areas,
  competences,
  employmentDays,
  employmentsOn,
  fields,
  levels,
  noFacts,
  papersOf,
  pastDays,
  qualificationSlugs,
  roles,
  scales,
  titles,
  today,
  units,
  unknownRole,
  unnamedRoles,
  yearsBefore,
} from './pool';
import type { Facts, Setting } from './world';

/** What one thing that is open adds to a world, in each way that it can turn out. */
export type Choice = readonly Partial<Facts>[];

/**
 * What is open in the record, as far as the pool of facts can tell worlds apart. Facts of kinds that
 * the leaves do not ask for are left alone.
 */
export const choicesIn = (record: PersonRecord, setting: Setting, leaves: readonly Expression[]): readonly Choice[] => {
  const asked = (...kinds: readonly Expression['kind'][]): boolean => leaves.some(({ kind }) => kinds.includes(kind));
  const levelAsked = leaves.some((leaf) => leaf.kind === 'SEQF_LEVEL' || 'minimumSeqfLevel' in leaf);
  return [
    ...(asked('QUALIFICATION', 'CREDITS', 'SEQF_LEVEL', 'COMPETENCE') ? evidenceChoices(record) : []),
    ...(levelAsked ? placementChoices(record, setting) : []),
    ...(asked('EXPERIENCE', 'EMPLOYMENT')
      ? employmentChoices(record, { titles: asked('EMPLOYMENT'), roles: asked('EXPERIENCE') })
      : []),
    ...(leaves.some((leaf) => 'field' in leaf) ? fieldChoices(record) : []),
    ...(asked('ASSIGNMENT') ? assignmentChoices(record) : []),
    ...(asked('STEP') ? [[{}, { steps: ['known', 'loop', 'opaque'] }]] : []),
  ];
};

/**
 * Every world that the record can be the story of. Starts with the fullest, so that who looks for
 * differences finds them soon.
 */
export function* completionsOf(choices: readonly Choice[]): Generator<Facts> {
  yield choices.reduce((world, choice) => withAdded(world, choice.at(-1) ?? {}), noFacts);
  yield* worlds(noFacts, choices);
}

function* worlds(world: Facts, [choice, ...others]: readonly Choice[]): Generator<Facts> {
  if (choice === undefined) yield world;
  else for (const added of choice) yield* worlds(withAdded(world, added), others);
}

const withAdded = (world: Facts, added: Partial<Facts>): Facts => ({
  papers: [...world.papers, ...(added.papers ?? [])],
  placements: [...world.placements, ...(added.placements ?? [])],
  fields: [...world.fields, ...(added.fields ?? [])],
  credits: [...world.credits, ...(added.credits ?? [])],
  assessments: [...world.assessments, ...(added.assessments ?? [])],
  employments: [...world.employments, ...(added.employments ?? [])],
  assignments: [...world.assignments, ...(added.assignments ?? [])],
  steps: [...world.steps, ...(added.steps ?? [])],
});

const existsToday = ({ issued, expires }: Evidence): boolean =>
  issued <= today && (expires === undefined || today <= expires);

const evidenceChoices = (record: PersonRecord): readonly Choice[] => [
  ...record.evidence.filter(existsToday).map(evidenceChoice),
  ...unmentionedEvidence(record),
];

/** Which details of an employment the leaves ask for. */
interface AskedDetails {
  readonly titles: boolean;
  readonly roles: boolean;
}

const employmentChoices = (record: PersonRecord, asked: AskedDetails): readonly Choice[] => [
  ...record.employments.map((one) => employmentChoice(one, asked)),
  ...unmentionedEmployments(record),
];

const evidenceChoice = (evidence: Evidence): Choice => {
  if (evidence.verification === 'REFUTED') return [{}];
  const held = heldAs(evidence);
  return evidence.verification === 'CLAIMED' ? [{}, ...held] : held;
};

const heldAs = (evidence: Evidence): Choice => {
  if (evidence.kind === 'CREDITS') return [{ credits: [evidence] }];
  if (evidence.kind === 'COMPETENCE') return [{ assessments: [evidence] }];
  const { qualification, issued, begun } = evidence;
  const begins = begun === undefined ? pastDays.filter((day) => day <= issued) : [begun];
  return begins.map((day) => ({ papers: [{ qualification, issued, begun: day }] }));
};

const employmentChoice = (
  { title, role, form, from, to, percent, verification }: Employment,
  asked: AskedDetails,
): Choice => {
  const possibleTitles = asked.titles ? [...titles, 'other'] : ['other'];
  const possibleRoles = asked.roles ? [...roles, ...unnamedRoles, 'other'] : ['other'];
  if (verification === 'REFUTED') return [{}];
  const held = (title === undefined ? possibleTitles : [title]).flatMap((oneTitle) =>
    (role === undefined ? possibleRoles : [role]).map((oneRole) => ({
      employments: [{ title: oneTitle, role: oneRole, form, from, to: to ?? '9999-12-31', percent } as const],
    })),
  );
  return verification === 'CLAIMED' ? [{}, ...held] : held;
};

const assignmentChoices = ({ assignments, complete }: PersonRecord): readonly Choice[] => [
  [{ assignments: assignments.filter(({ from, to }) => from <= today && (to === undefined || today <= to)) }],
  ...(complete.assignments ? [] : [[{}, { assignments: everyAssignment }]]),
];

/**
 * Each qualification of unknown level has one, or none; one that no source knows lies in some area too. In a
 * complete record only those that it mentions matter.
 */
const placementChoices = ({ evidence, complete }: PersonRecord, { sources }: Setting): readonly Choice[] => {
  const mentioned = new Set(evidence.flatMap((one) => (one.kind === 'QUALIFICATION' ? one.qualification : [])));
  const matters = (slug: string): boolean => !complete.evidence || mentioned.has(slug);
  return [
    ...sources.qualifications
      .filter((one) => one.seqfLevel === undefined && matters(one.slug))
      .map(({ slug }) => [{}, { placements: [{ qualification: slug, level: 8 }] }]),
    ...(matters('stranger')
      ? [[{}, ...areas.map((area) => ({ placements: [{ qualification: 'stranger', level: 8, area }] }))]]
      : []),
  ];
};

/** A role that no source knows lies in some field or in none, where an employment has it or may have it. */
const fieldChoices = ({ employments }: PersonRecord): readonly Choice[] =>
  employments.some(({ role }) => role === undefined || role === unknownRole)
    ? [[{}, ...fields.map((field) => ({ fields: [{ role: unknownRole, field }] }))]]
    : [];

const unmentionedEvidence = ({ evidence, complete }: PersonRecord): readonly Choice[] => {
  if (complete.evidence) return [];
  const refuted = evidence.filter((one) => one.verification === 'REFUTED' && existsToday(one));
  const papers = [...qualificationSlugs, 'stranger']
    .filter((slug) => !refuted.some((one) => one.kind === 'QUALIFICATION' && one.qualification === slug))
    .flatMap(papersOf);
  const credits = areas
    .flatMap((area) => units.map((unit) => ({ area, unit, points: 2000 })))
    .filter(
      ({ area, unit }) => !refuted.some((one) => one.kind === 'CREDITS' && one.area === area && one.unit === unit),
    );
  const assessments = competences
    .filter((slug) => !refuted.some((one) => one.kind === 'COMPETENCE' && one.competence === slug))
    .map((competence) => ({ competence, proficiency: 9 }));
  return [
    [{}, { papers }],
    [{}, papersFromElsewhere],
    [{}, { credits }],
    [{}, { assessments }],
  ];
};

/** Papers that no source knows, one at the highest level in each area. */
const papersFromElsewhere: Partial<Facts> = {
  papers: areas.map((area) => ({ qualification: `elsewhere-${area}`, begun: '2019-06-01', issued: '2020-01-01' })),
  placements: areas.map((area) => ({ qualification: `elsewhere-${area}`, level: 8, area })),
};

const unmentionedEmployments = ({ employments, complete }: PersonRecord): readonly Choice[] => {
  if (complete.employments) return [];
  const verified = employments.filter((one) => one.verification === 'VERIFIED');
  const free = (day: IsoDay): boolean =>
    !verified.some(({ from, to }) => from <= day && (to === undefined || day <= to));
  return [
    [{}, { employments: yearsBefore }],
    [{}, { employments: employmentDays.filter(free).flatMap(employmentsOn) }],
  ];
};

const everyAssignment = scales.flatMap((scale) =>
  levels.flatMap((level) => roles.map((role) => ({ scale, level, role }))),
);
