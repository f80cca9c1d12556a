import fc from 'fast-check';
import type { Employment } from '../../../src/domain/person/employment';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { completeRecord, employment, paper } from '../builders/person';
import { compact, maybe, rarely, someOf } from './arbitrary-parts';
import {
  areas,
  competences,
  forms,
  levels,
  pastDays,
  qualificationSlugs,
  roles,
  scales,
  titles,
  units,
  unknownRole,
} from './pool';

const verification = someOf('VERIFIED' as const, 'VERIFIED' as const, 'CLAIMED' as const, 'REFUTED' as const);
const core = {
  issued: someOf<IsoDay>(...pastDays, '2020-02-10', '2021-02-01'),
  expires: rarely(someOf<IsoDay>('2020-12-31', '2021-12-31')),
  verification,
  source: fc.constant({ kind: 'HR_SYSTEM' as const }),
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
      points: someOf(50, 100, 0.1, 0.7),
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
  role: maybe(someOf(...roles)),
  form: someOf(...forms),
  from: someOf<IsoDay>('2020-01-01', '2020-02-15', '2020-05-01', '2020-11-01', '2021-02-01'),
  to: maybe(someOf<IsoDay>('2020-01-15', '2020-03-31', '2020-06-10', '2021-01-15')),
  percent: someOf(25, 50, 100),
  verification,
});

const mostlyVerified = fc.oneof(
  { weight: 4, arbitrary: fc.constant('VERIFIED' as const) },
  { weight: 1, arbitrary: fc.constant('CLAIMED' as const) },
);

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

/** Records that are complete, of facts whose details are not known. */
export const anyVagueRecord: fc.Arbitrary<PersonRecord> = fc
  .record({
    paper: fc.record({ issued: someOf<IsoDay>('2020-06-01', '2020-01-01'), verification: mostlyVerified }),
    employment: fc
      .record({
        from: someOf<IsoDay>('2020-01-01', '2020-11-01'),
        verification: mostlyVerified,
        role: rarely(fc.constant(unknownRole)),
      })
      .map(compact),
    other: fc.boolean(),
    stranger: fc.option(mostlyVerified, { nil: undefined }),
  })
  .map(({ paper: vague, employment: vagueEmployment, other, stranger }) =>
    completeRecord({
      evidence: [
        paper('a', vague),
        ...(other ? [paper('k', { issued: '2020-01-01' })] : []),
        ...(stranger ? [paper('stranger', { issued: '2020-01-01', verification: stranger })] : []),
      ],
      employments: [employment(vagueEmployment)],
    }),
  );
