import fc from 'fast-check';
import type { Equivalence, Qualification } from '../../../src/domain/qualification/qualification';
import type { KnowledgeSources } from '../../../src/domain/requirement/knowledge';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { role } from '../builders/qualification';
import { compact, maybe, rarely, someOf } from './arbitrary-parts';
import { areas, fieldOfRole, knownRoles, qualificationSlugs, units } from './pool';

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
      credits: maybe(someOf(50, 100, 0.1, 0.7)),
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
