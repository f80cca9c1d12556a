import type { Assignment } from '../../person/assignment';
import type { Employment, EmploymentForm } from '../../person/employment';
import type { Evidence, QualificationEvidence } from '../../person/evidence';
import type { PersonRecord } from '../../person/person-record';
import type { IsoDay } from '../../time/iso-day';
import type { RouteUnknown } from '../route';
import { type Measures, nothing } from './measures';
import type { Education, Level, Option, Post, Proof, Validation } from './option';
import { changed, isPartOf } from './posts';
import type { RouteQuestion } from './route-question';
import type { Taken } from './taken';
import { type World, worldOn } from './world';

/** Does what takes no time, as far as is known: all options but studies. */
export const takeOption = (option: Exclude<Option, Education>, world: World, question: RouteQuestion): Taken => {
  switch (option.kind) {
    case 'VALIDATION':
      return validated(option, world, question);
    case 'POST':
      return posted(option, world, question);
    case 'LEVEL':
      return assigned(option, world, question);
    case 'PROOF':
      return proved(option, world, question);
  }
};

/** Hands in an application to an authority, with what it demands. What it costs may be known, how long it takes is not. */
export const applied = ({ key, opportunity, awards }: Education, world: World, question: RouteQuestion): Taken => {
  const papers = papersOf(awards, key, world.day, world.day);
  const cost = opportunity?.cost;
  const unknowns: readonly RouteUnknown[] = cost === undefined ? ['DURATION', 'COST'] : ['DURATION'];
  return {
    key,
    told: {
      kind: 'APPLY',
      months: 0,
      ...(opportunity && { opportunity: opportunity.slug }),
      ...(awards[0] !== undefined && { qualification: awards[0] }),
      ...(cost !== undefined && { cost }),
      unknowns,
    },
    price: priceOf(unknowns, { kronor: cost ?? 0 }),
    world: withFacts(world, question, { evidence: papers }),
  };
};

const validated = ({ key, competence, proficiency }: Validation, world: World, question: RouteQuestion): Taken => {
  const unknowns: readonly RouteUnknown[] = ['DURATION', 'COST'];
  return {
    key,
    told: { kind: 'VALIDATE', months: 0, competence, proficiency, unknowns },
    price: priceOf(unknowns),
    world: withFacts(world, question, {
      evidence: [
        {
          kind: 'COMPETENCE',
          id: key,
          competence,
          proficiency,
          issued: world.day,
          verification: 'VERIFIED',
          source: { kind: 'ASSESSMENT' },
        },
      ],
    }),
  };
};

/** The post begins at once, and the present ones end: nobody knows how long the employer takes. */
const posted = ({ key, title, form }: Post, world: World, question: RouteQuestion): Taken => {
  const role = title === undefined ? undefined : world.circumstances.knowledge.title(title)?.role;
  const post: Employment = {
    id: `${key} ${world.day}`,
    organization: question.employer,
    ...(title !== undefined && { title }),
    ...(role !== undefined && { role }),
    form: form ?? leastForm,
    from: world.day,
    percent: 100,
    verification: 'VERIFIED',
  };
  return {
    key,
    told: {
      kind: 'APPLY',
      months: 0,
      ...(title !== undefined && { title }),
      ...(role !== undefined && { role }),
      ...(form !== undefined && { form }),
      cost: 0,
      unknowns: ['DURATION'],
    },
    price: priceOf(['DURATION']),
    world: changedWorld(world, question, { employments: changed(world.record.employments, post) }),
  };
};

const assigned = ({ key, assignment }: Level, world: World, question: RouteQuestion): Taken => {
  const { scale, level, role } = assignment;
  const given: Assignment = {
    id: key,
    organization: question.employer,
    scale,
    level,
    role: role ?? '',
    from: world.day,
  };
  return {
    key,
    told: {
      kind: 'APPLY',
      months: 0,
      assignment: { scale, level, ...(role !== undefined && { role }) },
      cost: 0,
      unknowns: ['DURATION'],
    },
    price: priceOf(['DURATION']),
    world: changedWorld(world, question, { assignments: [...world.record.assignments, given] }),
  };
};

const proved = ({ key, claim }: Proof, world: World, question: RouteQuestion): Taken => {
  const { evidence, employments } = world.record;
  return {
    key,
    told: {
      kind: 'OBTAIN_EVIDENCE',
      months: 0,
      evidence: [claim.id],
      ...('kind' in claim && claim.kind === 'QUALIFICATION' && { qualification: claim.qualification }),
      ...('kind' in claim && claim.kind === 'COMPETENCE' && { competence: claim.competence }),
      ...(!('kind' in claim) && { employer: claim.organization, form: claim.form }),
      ...(!('kind' in claim) && claim.title !== undefined && { title: claim.title }),
      ...(!('kind' in claim) && claim.role !== undefined && { role: claim.role }),
      cost: 0,
      unknowns: [],
    },
    price: priceOf([]),
    world: changedWorld(world, question, {
      evidence: evidence.map((one) => (one.id === claim.id ? { ...one, verification: 'VERIFIED' } : one)),
      employments: employments.map((one) => (isPartOf(one, claim.id) ? { ...one, verification: 'VERIFIED' } : one)),
    }),
  };
};

/** The form of a post where none is demanded: the one that promises least, so that nothing is taken to be met by it. */
export const leastForm: EmploymentForm = 'HOURLY';

/** The papers that come of an education. */
export const papersOf = (
  awards: readonly string[],
  key: string,
  begun: IsoDay,
  issued: IsoDay,
): readonly QualificationEvidence[] =>
  awards.map((qualification) => ({
    kind: 'QUALIFICATION',
    id: `${key} ${qualification}`,
    qualification,
    begun,
    issued,
    verification: 'VERIFIED',
    source: { kind: 'DIPLOMA' },
  }));

/** The price of an action of which so much is unknown. */
export const priceOf = (unknowns: readonly RouteUnknown[], known: Partial<Measures> = {}): Measures => ({
  ...nothing,
  unknownDurations: unknowns.includes('DURATION') ? 1 : 0,
  unknownCosts: unknowns.includes('COST') ? 1 : 0,
  unknownCredits: unknowns.includes('CREDITS') ? 1 : 0,
  unknownSeats: unknowns.includes('SEATS') ? 1 : 0,
  actions: 1,
  ...known,
});

const withFacts = (world: World, question: RouteQuestion, added: { readonly evidence: readonly Evidence[] }): World =>
  changedWorld(world, question, { evidence: [...world.record.evidence, ...added.evidence] });

const changedWorld = (world: World, question: RouteQuestion, parts: Partial<PersonRecord>): World =>
  worldOn(question, world.day, { ...world.record, ...parts });
