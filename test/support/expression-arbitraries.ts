import fc from 'fast-check';
import type { CreditsLeaf, Expression, Leaf } from '../../src/domain/requirement/expression';
import {
  allOf,
  anyOf,
  assigned,
  atLeast,
  competent,
  employed,
  holds,
  months,
  points,
  seqf,
  step,
} from './builders/requirement';
import { askedLevels, courses, employmentDays, forms, namedDays, qualifications } from './evidence-worlds/universe';

const maybe = <Value>(values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });

/** Leaves out what is undefined, as a file does. */
const compact = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;

const qualificationLeaf = fc
  .record({
    qualification: fc.constantFrom(...qualifications),
    courses: maybe([['one'], ['two'], ['one', 'two']]),
    begunFrom: maybe(namedDays),
    begunBefore: maybe(namedDays),
    issuedFrom: maybe(namedDays),
    issuedBefore: maybe(namedDays),
    minimumSeqfLevel: maybe(askedLevels),
  })
  .map(({ qualification, ...conditions }) => holds(qualification, compact(conditions)));

const plainQualificationLeaf = fc.constantFrom(...qualifications).map((qualification) => holds(qualification));

const creditsLeaf: fc.Arbitrary<CreditsLeaf> = fc.oneof(
  fc
    .record({ needed: fc.constantFrom(0, 50, 100, 101, 150, 151), within: fc.subarray([...courses]) })
    .map(({ needed, within }) => points(needed, { courses: within })),
  fc.constantFrom(0, 50, 100, 150, 200).map((needed) => points(needed, { area: 'care' })),
  fc
    .record({ needed: fc.constantFrom(0.1, 0.8, 7.6, 8.3), within: fc.subarray(['hp', 'tenth', 'tenths']) })
    .map(({ needed, within }) => points(needed, { courses: within, unit: 'HP' })),
  fc.constantFrom(0.8, 7.5, 8).map((needed) => points(needed, { area: 'care', unit: 'HP' })),
);

const seqfLeaf = fc
  .record({ level: fc.constantFrom(...askedLevels), area: maybe(['care', 'school']) })
  .map(({ level, area }) => seqf(level, area));

const paperLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 4, arbitrary: qualificationLeaf },
  { weight: 2, arbitrary: plainQualificationLeaf },
  { weight: 3, arbitrary: creditsLeaf },
  { weight: 2, arbitrary: seqfLeaf },
);

const scopes = [
  { roles: ['nurse'] },
  { roles: ['assistant'] },
  { roles: ['nurse', 'assistant'] },
  { roles: ['assistant', 'driver'] },
  { roles: ['nurse', 'driver'] },
  { field: 'health' },
  { field: 'roads' },
  { roles: [] },
] as const;

const experienceLeaf = fc
  .record({ needed: fc.constantFrom(0, 0.1, 1.1, 2.1), scope: fc.constantFrom(...scopes) })
  .map(({ needed, scope }) => months(needed, scope));

const partTimeLeaf = fc
  .record({
    needed: fc.constantFrom(0.1, 1.1),
    scope: fc.constantFrom(...scopes.slice(0, 3)),
    weighted: fc.boolean(),
  })
  .map(({ needed, scope, weighted }) => months(needed, { ...scope, weighted }));

const competenceLeaf = fc
  .record({ competence: fc.constantFrom('play', 'care', 'unlisted'), proficiency: fc.constantFrom(0, 1, 2, 3) })
  .map(({ competence, proficiency }) => competent(competence, proficiency));

const employmentLeaf = fc
  .record({
    titles: fc.subarray(['t', 'u']),
    forms: fc.subarray([...forms]),
    on: fc.constantFrom(...employmentDays),
  })
  .map((conditions) => employed(conditions));

const assignmentLeaf = fc
  .record({ level: fc.constantFrom('base', 'deep'), role: maybe(['nurse', 'driver']) })
  .map(({ level, role }) => assigned('levla', level, role));

const stepLeaf = fc.constantFrom('first', 'second').map((slug) => step('ladder', slug));

const mixedLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  plainQualificationLeaf,
  seqfLeaf,
  experienceLeaf,
  competenceLeaf,
  employmentLeaf,
  assignmentLeaf,
  stepLeaf,
);

/** Expressions over the leaves, two branches deep at most. */
const expressionOver = (leaf: fc.Arbitrary<Leaf>): fc.Arbitrary<Expression> => {
  const branchOver = (child: fc.Arbitrary<Expression>, most: number): fc.Arbitrary<Expression> =>
    fc
      .record({
        of: fc.array(child, { maxLength: most }),
        kind: fc.constantFrom('ALL_OF', 'ANY_OF', 'AT_LEAST'),
        threshold: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ of, kind, threshold }) => {
        if (kind === 'ALL_OF') return allOf(...of);
        return kind === 'ANY_OF' ? anyOf(...of) : atLeast(threshold, ...of);
      });
  return branchOver(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 2, arbitrary: branchOver(leaf, 3) }), 3);
};

/** So many expressions over a few leaves that they share, so that they often imply each other. */
const relatedOver = (leaf: fc.Arbitrary<Leaf>, count: number): fc.Arbitrary<readonly Expression[]> =>
  fc.array(leaf, { minLength: 2, maxLength: 4 }).chain((leaves) => {
    const expression = expressionOver(fc.constantFrom(...leaves));
    return fc.array(expression, { minLength: count, maxLength: count });
  });

/** Related expressions, by the sort of facts that their leaves look at. */
export const relatedExpressions = {
  papers: (count: number) => relatedOver(paperLeaf, count),
  'experience in full days': (count: number) => relatedOver(experienceLeaf, count),
  'experience in part time': (count: number) => relatedOver(partTimeLeaf, count),
  competences: (count: number) => relatedOver(competenceLeaf, count),
  employments: (count: number) => relatedOver(employmentLeaf, count),
  assignments: (count: number) => relatedOver(assignmentLeaf, count),
  'facts of all sorts': (count: number) => relatedOver(mixedLeaf, count),
} as const;
