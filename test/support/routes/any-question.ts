import fc from 'fast-check';
import { routeObjectives } from '../../../src/domain/assessment/route';
import { knowledgeOverTime } from '../../../src/domain/assessment/routes/knowledge-over-time';
import type { RouteQuestion, RouteStep } from '../../../src/domain/assessment/routes/route-question';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { Expression, Leaf } from '../../../src/domain/requirement/expression';
import { type KnowledgeSources, knowledgeOn } from '../../../src/domain/requirement/knowledge';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { assessment, assignment, credits, employment, paper, record } from '../builders/person';
import { course, qualification, role } from '../builders/qualification';
import { allOf, anyOf, assigned, atLeast, competent, employed, holds, months, points } from '../builders/requirement';
import { compact, maybe, someOf } from '../completions/arbitrary-parts';

export const setOut: IsoDay = '2026-01-15';
const soon: readonly IsoDay[] = ['2026-03-01', '2026-08-01', '2027-02-01'];

/** The value, one time in six. */
const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const step = (slug: string) => ({ kind: 'STEP' as const, ladder: 'ladder', step: slug });

/** What there is to be known: packages of courses, one of which another course may count as, a licence, a programme that nobody offers, roles in a field. */
const anySources: fc.Arbitrary<KnowledgeSources> = fc
  .record({
    from: rarely(someOf(...soon)),
    until: rarely(someOf(...soon)),
    isEquivalent: fc.boolean(),
    hasOther: fc.boolean(),
  })
  .map(({ from, until, isEquivalent, hasOther }) => ({
    qualifications: [
      course('k', 50, { area: 'care', equivalents: hasOther ? [{ qualification: 'x', sources: [] }] : [] }),
      course('x', 50),
      course('y', 20),
      course('l', 50, { area: 'care' }),
      course('m', 100),
      qualification('a', {
        kind: 'VOCATIONAL_PACKAGE',
        credits: 100,
        creditUnit: 'GYMNASIEPOANG',
        includes: ['k', 'l'],
      }),
      qualification('b', {
        kind: 'VOCATIONAL_PACKAGE',
        credits: 200,
        creditUnit: 'GYMNASIEPOANG',
        includes: ['k', 'm'],
        ...(isEquivalent && {
          equivalents: [compact({ qualification: 'a', sources: [], validFrom: from, validTo: until })],
        }),
      }),
      qualification('c', { kind: 'LICENCE' }),
      qualification('d', { kind: 'DEGREE', credits: 60, creditUnit: 'HP' }),
      qualification('e'),
    ],
    competences: [],
    roles: [role('worker', 'care'), role('leader', 'care'), role('other', 'school')],
    titles: [
      {
        slug: 'boss',
        name: { sv: 'boss' },
        role: 'leader',
        altLabels: [],
        sources: [],
      } as unknown as KnowledgeSources['titles'][number],
    ],
  }));

const anyLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 5, arbitrary: someOf('a', 'b', 'c', 'd', 'k').map((slug) => holds(slug)) },
  { weight: 1, arbitrary: someOf(...soon).map((begunFrom) => holds('a', { begunFrom })) },
  { weight: 1, arbitrary: someOf(setOut, ...soon).map((begunBefore) => holds('a', { begunBefore })) },
  { weight: 1, arbitrary: someOf('b', 'e').map((slug) => holds(slug, { courses: ['l'] })) },
  { weight: 1, arbitrary: someOf(50, 100).map((needed) => points(needed, { area: 'care' })) },
  { weight: 1, arbitrary: someOf(50, 150).map((needed) => points(needed, { courses: ['k', 'm'] })) },
  { weight: 1, arbitrary: someOf(1, 2).map((proficiency) => competent('skill', proficiency)) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        needed: someOf(3, 6, 12),
        roles: someOf(['worker'], ['leader'], ['worker', 'leader']),
        weighted: fc.boolean(),
      })
      .map(({ needed, ...within }) => months(needed, within)),
  },
  { weight: 1, arbitrary: someOf(6).map((needed) => months(needed, { field: 'care' })) },
  {
    weight: 1,
    arbitrary: someOf<('PERMANENT' | 'FIXED_TERM')[]>([], ['PERMANENT']).map((forms) =>
      employed({ titles: ['boss'], forms }),
    ),
  },
  { weight: 1, arbitrary: fc.constant(assigned('scale', 'deep')) },
  { weight: 1, arbitrary: fc.constant(step('lower')) },
);

const anyExpression: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: anyLeaf },
  { weight: 2, arbitrary: fc.array(anyLeaf, { minLength: 2, maxLength: 2 }).map((of) => allOf(...of)) },
  { weight: 2, arbitrary: fc.array(anyLeaf, { minLength: 2, maxLength: 3 }).map((of) => anyOf(...of)) },
  { weight: 1, arbitrary: fc.array(anyLeaf, { minLength: 3, maxLength: 3 }).map((of) => atLeast(2, ...of)) },
  { weight: 1, arbitrary: someOf('a', 'b').map((slug) => allOf(anyOf(holds('x'), holds('y')), holds(slug))) },
);

const plainExpression: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: someOf('a', 'k', 'm', 'd').map((slug) => holds(slug)) },
  { weight: 2, arbitrary: months6('worker') },
  { weight: 1, arbitrary: fc.constant(anyOf(competent('skill', 1), holds('b'))) },
  { weight: 1, arbitrary: fc.constant(step('lower')) },
);

function months6(slug: string): fc.Arbitrary<Leaf> {
  return someOf(3, 6).map((needed) => months(needed, { roles: [slug] }));
}

const days = { validFrom: rarely(someOf(...soon)), validTo: rarely(someOf(setOut, ...soon)) };

const anyOpportunity = (slug: string): fc.Arbitrary<LearningOpportunity> =>
  fc
    .record({
      slug: fc.constant(slug),
      name: fc.constant({ sv: slug }),
      awards: someOf(['a'], ['a'], ['b'], ['b'], ['c'], ['k'], ['m']),
      prerequisites: fc.array(
        fc
          .record({
            slug: fc.constant('before'),
            scope: fc.constant('ENTER_STEP' as const),
            strength: someOf('MANDATORY' as const, 'MANDATORY' as const, 'RECOMMENDED' as const),
            authority: fc.constant('EMPLOYER' as const),
            jurisdiction: rarely(someOf('here', 'elsewhere')),
            expression: plainExpression,
            ...days,
          })
          .map(compact),
        { maxLength: 1 },
      ),
      credits: maybe(someOf(50, 100, 200)),
      weeks: rarely(someOf(5, 20, 60)),
      pace: maybe(someOf(50, 100)),
      cost: maybe(someOf(0, 1000)),
      seats: maybe(someOf(0, 5, 5)),
      sources: fc.constant([]),
      ...days,
    })
    .map(({ credits: own, ...rest }) =>
      compact({ ...rest, credits: own, creditUnit: own === undefined ? undefined : ('GYMNASIEPOANG' as const) }),
    );

const anyStep = (
  slug: string,
  itsRole: string,
  isPassable: boolean,
  expression: fc.Arbitrary<Expression>,
): fc.Arbitrary<RouteStep> =>
  fc
    .array(
      fc
        .record({
          expression,
          jurisdiction: rarely(someOf('here', 'elsewhere')),
          respite: rarely(fc.constant({ months: 4, roles: ['leader'] })),
          ...days,
        })
        .map(compact),
      { minLength: 1, maxLength: 2 },
    )
    .map((demands) => ({
      step: step(slug),
      role: itsRole,
      demands: demands.map((demand, index) => ({ ...demand, key: `${slug}-${index}` })),
      isPassable,
    }));

const anyRecord = fc
  .record({
    paper: maybe(
      fc.record({
        qualification: someOf('a', 'b', 'k', 'm'),
        verification: someOf('VERIFIED' as const, 'CLAIMED' as const),
        begun: maybe(someOf<IsoDay>('2019-01-01')),
        expires: rarely(someOf(...soon)),
      }),
    ),
    other: rarely(
      fc.record({
        qualification: someOf('k', 'l', 'm'),
        verification: someOf('VERIFIED' as const, 'CLAIMED' as const),
      }),
    ),
    post: maybe(
      fc.record({
        role: maybe(someOf('worker', 'other')),
        title: rarely(someOf('boss')),
        from: someOf<IsoDay>('2025-11-15', '2024-01-01'),
        to: rarely(someOf<IsoDay>('2025-12-31', '2026-04-30')),
        percent: someOf(100, 40),
        verification: someOf('VERIFIED' as const, 'VERIFIED' as const, 'CLAIMED' as const),
      }),
    ),
    extra: rarely(
      someOf<Evidence>(
        assessment('skill', 1, { verification: 'CLAIMED' }),
        credits('care', 50, { verification: 'CLAIMED' }),
        credits('care', 50),
      ),
    ),
    given: rarely(fc.constant(assignment('scale', 'deep', { to: '2026-02-28' }))),
  })
  .map(({ paper: one, other, post, extra, given }) =>
    record({
      evidence: [
        ...(one ? [paper(one.qualification, compact({ ...one, id: 'one' }))] : []),
        ...(other ? [paper(other.qualification, compact({ ...other, id: 'other' }))] : []),
        ...(extra ? [extra] : []),
      ],
      employments: post ? [employment(compact({ ...post, id: 'post' }))] : [],
      assignments: given ? [given] : [],
    }),
  );

/** A person, a step with its demands, a step below it, and a few educations: small enough for every way to be tried. */
export const anyQuestion: fc.Arbitrary<RouteQuestion> = fc
  .record({
    sources: anySources,
    record: anyRecord,
    upper: anyStep('upper', 'leader', false, anyExpression),
    lower: anyStep(
      'lower',
      'worker',
      true,
      plainExpression.filter((one) => one.kind !== 'STEP'),
    ),
    count: someOf(0, 1, 1, 2, 2, 3),
    opportunities: fc.tuple(...['p', 'q', 'r'].map(anyOpportunity)),
    objective: someOf(...routeObjectives),
    limit: someOf(1, 2, 3),
  })
  .map(({ sources, upper, lower, opportunities, count, ...rest }) => ({
    ...rest,
    day: setOut,
    employer: '1480',
    jurisdictions: new Set(['here']),
    knowledge: knowledgeOverTime(sources.qualifications, (day) => knowledgeOn(day, sources)),
    target: step('upper'),
    steps: [upper, lower],
    transitions: [{ from: 'lower', to: 'upper', kind: 'ADVANCE' as const }],
    opportunities: opportunities.slice(0, count),
    effort: 100_000,
  }));
