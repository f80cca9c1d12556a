import fc from 'fast-check';
import type { Expression, Leaf } from '../../../src/domain/requirement/expression';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { employed, holds, months, seqf } from '../builders/requirement';
import { compact, maybe, rarely, someOf } from './arbitrary-parts';
import {
  areas,
  competences,
  conditionDays,
  employmentDays,
  fields,
  forms,
  levels,
  qualificationSlugs,
  roles,
  scales,
  titles,
  units,
} from './pool';

const anyConditionDay = maybe(someOf(...conditionDays));

const anyLeaf: fc.Arbitrary<Leaf> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('QUALIFICATION' as const),
        qualification: someOf(...qualificationSlugs),
        courses: maybe(fc.subarray(['k', 'l'])),
        begunFrom: anyConditionDay,
        begunBefore: anyConditionDay,
        issuedFrom: rarely(someOf(...conditionDays)),
        issuedBefore: rarely(someOf(...conditionDays)),
        minimumSeqfLevel: maybe(someOf(3, 4, 5, 9)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ qualification: someOf('a', 'b'), day: someOf(...conditionDays), early: fc.boolean() })
        .map(({ qualification, day, early }) => ({
          kind: 'QUALIFICATION' as const,
          qualification,
          ...(early ? { begunBefore: day } : { begunFrom: day }),
        })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          kind: fc.constant('CREDITS' as const),
          points: someOf(0, 0.8, 50, 100, 150, 1200),
          unit: someOf(...units),
          area: maybe(someOf(...areas)),
          courses: fc.subarray([...qualificationSlugs]),
        })
        .map(({ courses, ...leaf }) => (leaf.area === undefined ? { ...leaf, courses } : leaf)),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('SEQF_LEVEL' as const),
        level: someOf(3, 4, 8, 9),
        area: maybe(someOf(...areas)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('COMPETENCE' as const),
        competence: someOf(...competences),
        proficiency: someOf(1, 2, 3),
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          kind: fc.constant('EXPERIENCE' as const),
          months: someOf(0, 1, 2, 3, 6, 10),
          weighted: fc.boolean(),
          field: maybe(someOf(...fields)),
          roles: fc.subarray([...roles], { maxLength: 2 }),
        })
        .map(({ roles: named, ...leaf }) => (leaf.field === undefined ? { ...leaf, roles: named } : leaf)),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('EMPLOYMENT' as const),
        titles: fc.subarray([...titles]),
        forms: fc.subarray([...forms]),
        on: someOf<IsoDay | 'NOW'>(...employmentDays, '2021-03-01', 'NOW', 'NOW'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('ASSIGNMENT' as const),
        scale: someOf(...scales),
        level: someOf(...levels),
        role: maybe(someOf(...roles)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('STEP' as const),
        ladder: fc.constant('ladder'),
        step: someOf('known', 'loop', 'opaque'),
      }),
    },
  )
  .map(compact);

const treeOf = (leaf: fc.Arbitrary<Leaf>): fc.Arbitrary<Expression> =>
  fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 2, arbitrary: leaf },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('ALL_OF' as const), of: fc.array(tie('node'), { maxLength: 3 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('ANY_OF' as const), of: fc.array(tie('node'), { maxLength: 3 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('AT_LEAST' as const),
          threshold: fc.integer({ min: 0, max: 3 }),
          of: fc.array(tie('node'), { maxLength: 3 }),
        }),
      },
    ),
  })).node;

const anyPointedLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 3, arbitrary: someOf<IsoDay>('2020-01-01', '2020-06-01').map((day) => holds('a', { begunBefore: day })) },
  { weight: 3, arbitrary: someOf<IsoDay>('2020-01-01', '2020-06-01').map((day) => holds('a', { begunFrom: day })) },
  { weight: 2, arbitrary: someOf(...titles).map((title) => employed({ titles: [title] })) },
  { weight: 2, arbitrary: someOf('m', 'n').map((role) => months(3, { roles: [role] })) },
  { weight: 2, arbitrary: someOf(...fields).map((field) => months(3, { field })) },
  { weight: 1, arbitrary: someOf(['r'], ['r', 'm']).map((named) => months(3, { roles: named })) },
  { weight: 2, arbitrary: someOf(...areas).map((area) => seqf(4, area)) },
  { weight: 1, arbitrary: fc.constant(holds('k')) },
);

/** Expressions over all kinds of leaves, with branches within branches. */
export const anyExpression = treeOf(anyLeaf);

/**
 * Expressions that ask in many ways about the begin of one study, the title and role of one employment and the
 * area of one qualification.
 */
export const anyPointedExpression = treeOf(anyPointedLeaf);

/** What the steps demand: one demands something, one itself and something more, of one it is not known. */
export const anyStepDemands: fc.Arbitrary<ReadonlyMap<string, Expression>> = fc
  .tuple(anyLeaf, anyLeaf)
  .map(([known, more]) => {
    const itself: Expression = { kind: 'STEP', ladder: 'ladder', step: 'loop' };
    return new Map<string, Expression>([
      ['known', known],
      [
        'loop',
        {
          kind: 'ANY_OF',
          of: [
            { kind: 'ALL_OF', of: [more, itself] },
            { kind: 'STEP', ladder: 'ladder', step: 'known' },
          ],
        },
      ],
    ]);
  });
