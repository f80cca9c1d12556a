import fc from 'fast-check';
import { decidedPairs } from '../../../../src/domain/ladder/compare/decided-pairs';
import type { EquivalentSteps } from '../../../../src/domain/ladder/compare/equivalence';
import { pairSteps } from '../../../../src/domain/ladder/compare/pair-steps';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { ladder, step } from '../../../support/builders/ladder-builder';
import { knowledge } from '../../../support/builders/qualification';

const known = { knowledge: knowledge('2026-01-01', {}), scale: () => undefined };
const reason = { sv: 'Samma uppdrag.' };

const withSteps = (slug: string, ...steps: readonly string[]): Ladder =>
  ladder({ slug, steps: steps.map((one) => step(one, { role: one.slice(0, 1) })) });

const pairs = (left: Ladder, right: Ladder, equivalent: readonly EquivalentSteps[]): readonly string[] =>
  decidedPairs(left, right, equivalent, known).map(
    (pair) => `${pair.left?.slug ?? ''}-${pair.right?.slug ?? ''}${pair.reason ? '!' : ''}`,
  );

describe('steps that an equivalence names', () => {
  const five = withSteps('malmo', 'm1', 'm2', 'm3', 'm4', 'm5');
  const three = withSteps('goteborg', 'g1', 'g2', 'g3');

  it('are paired as it says, in the order of the left ladder, a step in as many pairs as it is named in', () => {
    const equivalent = [
      { left: 'm5', right: 'g3', reason },
      { left: 'm1', right: 'g1', reason },
      { left: 'm2', right: 'g1', reason },
      { left: 'm3', right: 'g2', reason },
      { left: 'm3', right: 'g3', reason },
      { left: 'm4', reason },
    ];
    expect(pairs(five, three, equivalent)).toEqual(['m1-g1!', 'm2-g1!', 'm3-g2!', 'm3-g3!', 'm4-!', 'm5-g3!']);
  });

  it('leave the rest to role and level', () => {
    const left = withSteps('a', 'x1', 'x2', 'y1');
    const right = withSteps('b', 'x3', 'y2', 'z1');
    expect(pairs(left, right, [{ left: 'x1', right: 'z1', reason }])).toEqual(['x1-z1!', 'x2-x3', 'y1-y2']);
  });

  it('may lack a counterpart by decision on the right too', () => {
    expect(pairs(withSteps('a', 'x1'), withSteps('b', 'x2'), [{ right: 'x2', reason }])).toEqual(['x1-', '-x2!']);
  });

  it('are paired as ever where the revision has no such step', () => {
    expect(pairs(withSteps('a', 'x1'), withSteps('b', 'x2'), [{ left: 'x1', right: 'x9', reason }])).toEqual(['x1-x2']);
  });
});

it('every step is told: a named one as often as it is named, any other once, as if the named ones were not there', () => {
  const names = ['x1', 'x2', 'y1', 'y2', 'z1'];
  const anySteps = fc.uniqueArray(fc.constantFrom(...names));
  const anyName = fc.constantFrom(...names);
  const anyPairs = fc.uniqueArray(fc.record({ left: anyName, right: anyName, reason: fc.constant(reason) }), {
    selector: ({ left, right }) => left + right,
  });
  fc.assert(
    fc.property(anySteps, anySteps, anyPairs, (ours, theirs, equivalent) => {
      const [left, right] = [withSteps('a', ...ours), withSteps('b', ...theirs)];
      const result = decidedPairs(left, right, equivalent, known);
      const valid = equivalent.filter((pair) => ours.includes(pair.left) && theirs.includes(pair.right));
      const told = (side: 'left' | 'right', name: string): number =>
        result.filter((pair) => pair[side]?.slug === name).length;
      const named = (side: 'left' | 'right', name: string): number =>
        valid.filter((pair) => pair[side] === name).length;
      expect(ours.map((name) => told('left', name))).toEqual(ours.map((name) => named('left', name) || 1));
      expect(theirs.map((name) => told('right', name))).toEqual(theirs.map((name) => named('right', name) || 1));
      const rest = pairSteps(
        withSteps('a', ...ours.filter((name) => named('left', name) === 0)),
        withSteps('b', ...theirs.filter((name) => named('right', name) === 0)),
        known,
      );
      expect(result.filter((pair) => pair.reason === undefined)).toEqual(rest);
    }),
  );
});
