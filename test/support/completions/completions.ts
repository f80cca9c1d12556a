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
    ...(levelAsked ? placementChoices(setting) : []),
    ...(asked('EXPERIENCE', 'EMPLOYMENT') ? employmentChoices(record) : []),
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

const employmentChoices = (record: PersonRecord): readonly Choice[] => [
  ...record.employments.map(employmentChoice),
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

const employmentChoice = ({ title, role, form, from, to, percent, verification }: Employment): Choice => {
  if (verification === 'REFUTED') return [{}];
  const held = (title === undefined ? [...titles, 'other'] : [title]).flatMap((oneTitle) =>
    (role === undefined ? [...roles, 'other'] : [role]).map((oneRole) => ({
      employments: [{ title: oneTitle, role: oneRole, form, from, to: to ?? '9999-12-31', percent } as const],
    })),
  );
  return verification === 'CLAIMED' ? [{}, ...held] : held;
};

const assignmentChoices = ({ assignments, complete }: PersonRecord): readonly Choice[] => [
  [{ assignments: assignments.filter(({ from, to }) => from <= today && (to === undefined || today <= to)) }],
  ...(complete.assignments ? [] : [[{}, { assignments: everyAssignment }]]),
];

/** Each qualification of unknown level has one, or none; one that no source knows lies in some area too. */
const placementChoices = ({ sources }: Setting): readonly Choice[] => [
  ...sources.qualifications
    .filter((one) => one.seqfLevel === undefined)
    .map(({ slug }) => [{}, { placements: [{ qualification: slug, level: 8 }] }]),
  [{}, ...areas.map((area) => ({ placements: [{ qualification: 'stranger', level: 8, area }] }))],
];

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
