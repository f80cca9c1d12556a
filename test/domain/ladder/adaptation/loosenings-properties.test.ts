import fc from 'fast-check';
import { looseningsOf } from '../../../../src/domain/ladder/adaptation/loosenings';
import type { Adaptation } from '../../../../src/domain/ladder/adaptation/is-kept';
import { strengths, type Requirement } from '../../../../src/domain/requirement/requirement';
import { worldsOf } from '../../../../src/domain/requirement/strictness/worlds';
import { sameValue } from '../../../../src/domain/same-value';
import { anySides } from '../../../support/adaptation/adaptation-arbitraries';
import { naiveLoosenings } from '../../../support/adaptation/naive-loosenings';
import { ladder, requirement, step } from '../../../support/builders/ladder-builder';
import { knowledge, qualification } from '../../../support/builders/qualification';
import { holds } from '../../../support/builders/requirement';

const known = knowledge('2026-01-01', { qualifications: [qualification('a'), qualification('b')] });

const anyAdaptation: fc.Arbitrary<Adaptation> = anySides.map(({ from, local }) => ({
  base: from,
  local: { ...local, progression: from.progression },
  worlds: worldsOf(known),
}));

const told = (adaptation: Adaptation): readonly string[] =>
  looseningsOf(adaptation)
    .map(({ step, replaces = step, requirement = '' }) => `${step}/${replaces}/${requirement}`)
    .sort();

it('an adaptation is looser exactly where it is so on some day in some place', () => {
  fc.assert(
    fc.property(anyAdaptation, (adaptation) => {
      expect(told(adaptation)).toEqual(naiveLoosenings(adaptation));
    }),
    { numRuns: 1_000 },
  );
});

const anyDemand = fc
  .record(
    {
      paper: fc.constantFrom('a', 'b'),
      strength: fc.constantFrom(...strengths),
      respite: fc.record({ months: fc.constantFrom(12, 24), roles: fc.constantFrom([], ['x'], ['x', 'y']) }),
    },
    { requiredKeys: ['paper', 'strength'], noNullPrototype: true },
  )
  .map(({ paper, ...parts }) => requirement(paper, { ...parts, expression: holds(paper) }));

const anyDemands = fc
  .array(anyDemand, { maxLength: 4 })
  .map((demands) => demands.map((one, index) => ({ ...one, slug: String(index) })));

/** So many months that somebody has been in the roles of the step, in x, and in either of x and y. */
const everyTimeServed = [0, 12, 24].flatMap((own) =>
  [0, 12, 24].flatMap((x) =>
    [0, 12, 24].map((either): Readonly<Record<string, number>> => ({ '': own, x, 'x,y': either })),
  ),
);

const mustBeMet = ({ respite }: Requirement, served: Readonly<Record<string, number>>): boolean =>
  respite === undefined || respite.months <= (served[respite.roles.join()] ?? 0);

/** True when somebody must meet the demand and meets it by none that is at least as binding. */
const isLooser = (demand: Requirement, by: readonly Requirement[]): boolean =>
  everyTimeServed.some(
    (served) =>
      mustBeMet(demand, served) &&
      !by.some(
        (one) =>
          sameValue(one.expression, demand.expression) &&
          (one.strength === 'MANDATORY' || demand.strength === 'RECOMMENDED') &&
          mustBeMet(one, served),
      ),
  );

it('a demand is loosened exactly where somebody, however long they have served, need no longer meet it', () => {
  fc.assert(
    fc.property(anyDemands, anyDemands, (demands, own) => {
      const demanding = (requirements: readonly Requirement[]) => ladder({ steps: [step('steg', { requirements })] });
      const adaptation = { base: demanding(demands), local: demanding(own), worlds: worldsOf(known) };
      expect(looseningsOf(adaptation).map((one) => one.requirement)).toEqual(
        demands.filter((demand) => isLooser(demand, own)).map(({ slug }) => slug),
      );
    }),
    { numRuns: 1_000 },
  );
});
