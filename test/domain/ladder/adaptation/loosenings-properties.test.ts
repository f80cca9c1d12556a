import fc from 'fast-check';
import { looseningsOf } from '../../../../src/domain/ladder/adaptation/loosenings';
import type { Adaptation } from '../../../../src/domain/ladder/adaptation/is-kept';
import { worldsOf } from '../../../../src/domain/requirement/strictness/worlds';
import { anySides } from '../../../support/adaptation/adaptation-arbitraries';
import { naiveLoosenings } from '../../../support/adaptation/naive-loosenings';
import { knowledge, qualification } from '../../../support/builders/qualification';

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
