import { stepExpression } from '../../src/domain/ladder/cumulative';
import type { Ladder } from '../../src/domain/ladder/ladder';
import type { Step } from '../../src/domain/ladder/step';
import type { Verdict } from '../../src/domain/assessment/verdict';
import type { PersonRecord } from '../../src/domain/person/person-record';
import { evaluate } from '../../src/domain/requirement/evaluate/evaluate';
import type { Expression } from '../../src/domain/requirement/expression';
import { knowledgeOn } from '../../src/domain/requirement/knowledge';
import type { Requirement } from '../../src/domain/requirement/requirement';
import { type IsoDay } from '../../src/domain/time/iso-day';
import { inForce } from '../../src/domain/time/validity';
import { keptReading } from './kept-reading';
import type * as ReadSomeSeeds from './read-some-seeds';

/** What the seeds hold but registers and lexicons, which take longer to read than all else: see `wholeSeeds`. */
export const seeds = keptReading('seeds', () =>
  jest.requireActual<typeof ReadSomeSeeds>('./read-some-seeds').readSomeSeeds(),
);

/** The entity with the slug; fails where there is none. */
export const bySlug = <Entity extends { readonly slug: string }>(entities: readonly Entity[], slug: string): Entity => {
  const found = entities.find((entity) => entity.slug === slug);
  if (found === undefined) throw new Error(`The seeds have no ${slug}.`);
  return found;
};

/** The newest revision of each ladder. */
export const seedLadders: readonly Ladder[] = seeds.ladders.filter(
  ({ slug, revision }) => !seeds.ladders.some((other) => other.slug === slug && other.revision > revision),
);

/** The newest revision of the ladder. */
export const seedLadder = (slug: string): Ladder => bySlug(seedLadders, slug);

export const seedStep = (ladder: string, step: string): Step => bySlug(seedLadder(ladder).steps, step);

/** The codes of the organisations that belong to this one. */
export const membersOf = (code: string): readonly string[] =>
  seeds.organizations.filter(({ memberOf }) => memberOf.includes(code)).map((organization) => organization.code);

/** Every requirement of the seeds, wherever it stands. */
export const seedRequirements = (): readonly Requirement[] => [
  ...seeds.ladders.flatMap(({ steps }) => steps.flatMap(({ requirements }) => requirements)),
  ...seeds.roles.flatMap(({ tasks }) => tasks.flatMap(({ requirements }) => requirements)),
  ...seeds.learningOpportunities.flatMap(({ prerequisites }) => prerequisites),
];

/** Those of the requirements that are in force on the day. */
export const onDay = (requirements: readonly Requirement[], day: IsoDay): readonly Requirement[] =>
  requirements.filter((requirement) => inForce(requirement, day));

/** The verdict on a demand on the day, for the person. */
export const verdictOn = (expression: Expression, day: IsoDay, record: PersonRecord): Verdict =>
  evaluate(expression, {
    record,
    knowledge: knowledgeOn(day, seeds),
    stepDemand: ({ ladder, step }) => stepExpression(seedLadder(ladder), step, day),
  }).verdict;

/** The verdict on a step on the day: its mandatory demands to enter it and to use its title. */
export const stepVerdictOn = (ladder: string, step: string, day: IsoDay, record: PersonRecord): Verdict =>
  verdictOn(stepExpression(seedLadder(ladder), step, day), day, record);
