import fc from 'fast-check';
import { stepDeviations } from '../../../../src/domain/ladder/deviation/step-deviations';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { requirementScopes, strengths, type Requirement } from '../../../../src/domain/requirement/requirement';
import type { IsoDay } from '../../../../src/domain/time/iso-day';
import { inForce } from '../../../../src/domain/time/validity';
import { ladder, requirement, step } from '../../../support/builders/ladder-builder';
import { knowledge, qualification } from '../../../support/builders/qualification';
import { holds } from '../../../support/builders/requirement';
import { everyTimeServed, mustBeMet, papersOf, relationOf } from '../../../support/papers-taken';

const papers = ['a', 'b', 'c'];
const sources = { qualifications: papers.map((slug) => qualification(slug)) };
const days = Array.from({ length: 12 }, (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}` as IsoDay);

/** The days that count: one more than those that a requirement can end on. */
const daysAndAfter: readonly IsoDay[] = [...days, '2026-01-13'];

const kindOfStep = (base: Ladder, local: Ladder, from: IsoDay): string | undefined =>
  stepDeviations(
    { base, local, knowledgeOn: (day) => knowledge(day, sources), ladderOn: () => undefined },
    { day: from, jurisdictions: new Set(['1280']) },
  )[0]?.kind;

const anyRequirement = fc
  .record(
    {
      paper: fc.constantFrom(...papers),
      scope: fc.constantFrom(...requirementScopes.slice(0, 2)),
      strength: fc.constantFrom(...strengths),
      validFrom: fc.constantFrom(...days),
      validTo: fc.constantFrom(...days),
      respite: fc.record({
        months: fc.constantFrom(12, 24),
        roles: fc.constantFrom([], ['rektor'], ['barnskotare', 'rektor'], ['rektor', 'barnskotare']),
      }),
    },
    { requiredKeys: ['paper', 'scope', 'strength'], noNullPrototype: true },
  )
  .map(({ paper, ...parts }) => requirement(paper, { ...parts, expression: holds(paper) }));

const anyRequirements = fc.array(anyRequirement, { maxLength: 3 });

const demanding = (slug: string, requirements: readonly Requirement[]): Ladder =>
  ladder({
    slug,
    steps: [step('bas', { requirements: requirements.map((one, index) => ({ ...one, slug: String(index) })) })],
  });

/**
 * Every day from the first, each scope, with and without what is recommended, for everybody, however long they have
 * served: which papers it takes.
 */
const takes = (requirements: readonly Requirement[], from: IsoDay): readonly ReadonlySet<string>[] =>
  daysAndAfter
    .filter((day) => day >= from)
    .flatMap((day) =>
      requirementScopes.flatMap((scope) =>
        [['MANDATORY'], strengths].flatMap((meant) => {
          const counting = requirements.filter(
            (one) => one.scope === scope && meant.includes(one.strength) && inForce(one, day),
          );
          return everyTimeServed.map((served) => papersOf(counting.filter((one) => mustBeMet(one, served))));
        }),
      ),
    );

const expected = (base: readonly Requirement[], local: readonly Requirement[], from: IsoDay): string => {
  return relationOf(takes(base, from), takes(local, from));
};

it('a step is judged as it turns out on every day from the first, in every scope and strength, for everybody', () => {
  fc.assert(
    fc.property(anyRequirements, anyRequirements, fc.constantFrom(...days), (base, local, from) => {
      expect(kindOfStep(demanding('grund', base), demanding('lokal', local), from)).toBe(expected(base, local, from));
    }),
    { numRuns: 300 },
  );
});
