import fc from 'fast-check';
import type { Employment } from '../../../src/domain/person/employment';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import type { Equivalence, Qualification } from '../../../src/domain/qualification/qualification';
import type { Expression, Leaf } from '../../../src/domain/requirement/expression';
import type { KnowledgeSources } from '../../../src/domain/requirement/knowledge';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { role } from '../builders/qualification';
import {
  areas,
  competences,
  conditionDays,
  employmentDays,
  fieldOfRole,
  fields,
  forms,
  knownRoles,
  levels,
  pastDays,
  qualificationSlugs,
  roles,
  scales,
  titles,
  units,
} from './pool';

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 1 });
const someOf = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

/** Leaves out what is undefined, so that a property is absent rather than undefined. */
const compact = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Value;

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
          points: someOf(0, 50, 100, 150, 1200),
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

/** Expressions over all kinds of leaves, with branches within branches. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 2, arbitrary: anyLeaf },
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

const verification = someOf('VERIFIED' as const, 'VERIFIED' as const, 'CLAIMED' as const, 'REFUTED' as const);
const core = {
  issued: someOf<IsoDay>(...pastDays, '2020-02-10', '2021-02-01'),
  expires: rarely(someOf<IsoDay>('2020-12-31', '2021-12-31')),
  verification,
  source: fc.constant('HR'),
};

const anyEvidence: fc.Arbitrary<Omit<Evidence, 'id'>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: fc.constant('QUALIFICATION' as const),
        qualification: someOf(...qualificationSlugs, ...qualificationSlugs, 'stranger'),
        begun: maybe(someOf(...pastDays)),
        ...core,
      })
      .map((paper) =>
        paper.begun !== undefined && paper.begun > paper.issued ? { ...paper, begun: paper.issued } : paper,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('CREDITS' as const),
      area: someOf(...areas),
      points: someOf(50, 100),
      unit: someOf(...units),
      ...core,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('COMPETENCE' as const),
      competence: someOf(...competences),
      proficiency: someOf(1, 2, 3),
      ...core,
    }),
  },
);

const anyEmployment: fc.Arbitrary<Omit<Employment, 'id'>> = fc.record({
  organization: fc.constant('1480'),
  title: maybe(someOf(...titles)),
  role: maybe(someOf(...knownRoles)),
  form: someOf(...forms),
  from: someOf<IsoDay>('2020-01-01', '2020-02-15', '2020-05-01', '2020-11-01', '2021-02-01'),
  to: maybe(someOf<IsoDay>('2020-01-15', '2020-03-31', '2020-06-10', '2021-01-15')),
  percent: someOf(25, 50, 100),
  verification,
});

/** Records of a few facts, open or complete in each kind. */
export const anyRecord: fc.Arbitrary<PersonRecord> = fc.record({
  evidence: numbered('evidence', anyEvidence as fc.Arbitrary<Evidence>, 4),
  employments: numbered('employment', anyEmployment as fc.Arbitrary<Employment>, 2),
  assignments: numbered(
    'assignment',
    fc.record({
      id: fc.constant(''),
      organization: fc.constant('1480'),
      scale: someOf(...scales),
      level: someOf(...levels),
      role: someOf(...roles),
      from: someOf<IsoDay>('2020-01-01', '2021-02-01'),
      to: maybe(someOf<IsoDay>('2020-06-01', '2021-06-01')),
    }),
    1,
  ),
  complete: fc.record({ evidence: fc.boolean(), employments: fc.boolean(), assignments: fc.boolean() }),
});

function numbered<Fact extends { readonly id: string }>(
  name: string,
  fact: fc.Arbitrary<Fact>,
  maxLength: number,
): fc.Arbitrary<readonly Fact[]> {
  return fc
    .array(fact, { maxLength })
    .map((facts) => facts.map((one, index) => compact({ ...one, id: `${name}-${index}` })));
}

const anyEquivalence: fc.Arbitrary<Equivalence> = fc
  .record({
    qualification: someOf(...qualificationSlugs, 'stranger'),
    validFrom: maybe(someOf<IsoDay>('2020-01-01', '2021-06-01')),
    validTo: rarely(someOf<IsoDay>('2020-12-31', '2021-12-31')),
    sources: fc.constant([]),
  })
  .map(compact);

const anyQualification = (slug: string): fc.Arbitrary<Qualification> => {
  const isCourse = slug === 'k' || slug === 'l';
  return fc
    .record({
      slug: fc.constant(slug),
      name: fc.constant({ sv: slug }),
      kind: fc.constant(isCourse ? ('COURSE' as const) : ('DEGREE' as const)),
      seqfLevel: maybe(someOf(3, 4, 5)),
      credits: maybe(someOf(50, 100)),
      creditUnit: someOf(...units),
      area: maybe(someOf(...areas)),
      includes: isCourse ? fc.constant([]) : fc.subarray(['k', 'l'], { maxLength: 1 }),
      equivalents: fc.array(anyEquivalence, { maxLength: 1 }),
      sources: fc.constant([]),
      unknowns: fc.constant([]),
    })
    .map(compact);
};

/** Qualifications with levels, sizes, contents and equivalents of all sorts; roles in their fields. */
export const anySources: fc.Arbitrary<KnowledgeSources> = fc
  .tuple(...qualificationSlugs.map(anyQualification))
  .map((qualifications) => ({
    qualifications,
    competences: [],
    roles: knownRoles.map((slug) => role(slug, fieldOfRole[slug])),
    titles: [],
  }));

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
