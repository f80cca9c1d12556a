import fc from 'fast-check';
import { pairSteps, type Counterparts } from '../../../../src/domain/ladder/compare/pair-steps';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { ladder, scale, step, title } from '../../../support/builders/ladder-builder';
import { knowledge } from '../../../support/builders/qualification';

const three = scale('three', 'bas', 'fordjupad', 'expert');
const five = scale('five', 'novis', 'avancerad', 'sjalvstandig', 'skicklig', 'expert');
const scales = [three, five];
const known = {
  knowledge: knowledge('2026-01-01', {
    titles: [title('usk', { label: 'Undersköterska' }), title('usk-lokal', { label: 'undersköterska' }), title('vb')],
  }),
  scale: (slug: string) => scales.find((one) => one.slug === slug),
};

const pairs = (left: Ladder, right: Ladder): readonly string[] =>
  pairSteps(left, right, known).map(({ left: ours, right: theirs }) => `${ours?.slug ?? ''}-${theirs?.slug ?? ''}`);

describe('steps of two ladders correspond', () => {
  it('by role', () => {
    const left = ladder({ steps: [step('a', { role: 'x' }), step('b', { role: 'y' })] });
    const right = ladder({ steps: [step('c', { role: 'y' }), step('d', { role: 'x' })] });
    expect(pairs(left, right)).toEqual(['a-d', 'b-c']);
  });

  it('by the same level where the ladders share a scale', () => {
    const left = ladder({ scale: 'three', steps: [step('a', { level: 'bas' }), step('b', { level: 'fordjupad' })] });
    const right = ladder({ scale: 'three', steps: [step('c', { level: 'expert' }), step('d', { level: 'bas' })] });
    expect(pairs(left, right)).toEqual(['a-d', 'b-', '-c']);
  });

  it('in the order of their ranks where the scales differ', () => {
    const left = ladder({ scale: 'three', steps: [step('a', { level: 'expert' }), step('b', { level: 'bas' })] });
    const right = ladder({
      scale: 'five',
      steps: [step('c', { level: 'skicklig' }), step('d', { level: 'novis' }), step('e', { level: 'expert' })],
    });
    expect(pairs(left, right)).toEqual(['a-c', 'b-d', '-e']);
  });

  it('in the order of the ladder where they have no level', () => {
    const left = ladder({ steps: [step('a'), step('b')] });
    const right = ladder({ scale: 'five', steps: [step('c'), step('d', { level: 'expert' }), step('e')] });
    expect(pairs(left, right)).toEqual(['a-d', 'b-c', '-e']);
  });

  it('without a level only with those without a level, on a shared scale', () => {
    const left = ladder({ scale: 'three', steps: [step('a', { level: 'bas' }), step('b')] });
    const right = ladder({ scale: 'three', steps: [step('c'), step('d', { level: 'bas' })] });
    expect(pairs(left, right)).toEqual(['a-d', 'b-c']);
  });

  it('by the same title where no role is shared, whatever its case', () => {
    const left = ladder({ steps: [step('a', { role: 'x', title: 'vb' }), step('b', { role: 'x', title: 'usk' })] });
    const right = ladder({ steps: [step('c', { role: 'y', title: 'usk-lokal' }), step('d', { role: 'y' })] });
    expect(pairs(left, right)).toEqual(['a-', 'b-c', '-d']);
  });

  it('each with one other at most, also when titles repeat', () => {
    const left = ladder({ steps: [step('a', { role: 'x', title: 'usk' }), step('b', { role: 'x', title: 'usk' })] });
    const right = ladder({ steps: [step('c', { role: 'y', title: 'usk' })] });
    expect(pairs(left, right)).toEqual(['a-c', 'b-']);
  });

  it('not at all when nothing is shared', () => {
    const left = ladder({ steps: [step('a', { role: 'x' })] });
    const right = ladder({ steps: [step('b', { role: 'y' })] });
    expect(pairs(left, right)).toEqual(['a-', '-b']);
  });
});

const anyLadder = fc
  .record({
    scale: fc.constantFrom('three', 'five', undefined),
    steps: fc.array(
      fc.record({
        role: fc.constantFrom('x', 'y'),
        level: fc.constantFrom('bas', 'expert', undefined),
        title: fc.constantFrom('usk', 'usk-lokal', 'vb', undefined),
      }),
      { maxLength: 6 },
    ),
  })
  .map((parts) => ladder({ ...parts, steps: parts.steps.map((one, index) => step(`steg-${index}`, one)) }));

describe('whatever the ladders', () => {
  const sides = (found: readonly Counterparts[]) => ({
    left: found.flatMap(({ left }) => left ?? []),
    right: found.flatMap(({ right }) => right ?? []),
  });

  it('every step of both is in one pair, those of the left in their order', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, (left, right) => {
        const found = sides(pairSteps(left, right, known));
        expect(found.left).toEqual(left.steps);
        expect(found.right).toHaveLength(right.steps.length);
        expect(new Set(found.right)).toEqual(new Set(right.steps));
      }),
    );
  });

  it('a ladder corresponds to itself where no level is used twice for a role', () => {
    fc.assert(
      fc.property(anyLadder, (one) => {
        const distinct = new Map(one.steps.map((each) => [`${each.role} ${each.level ?? each.slug}`, each]));
        const sound = { ...one, steps: [...distinct.values()] };
        const copy = { ...sound, steps: sound.steps.map((each) => ({ ...each })) };
        for (const { left, right } of pairSteps(sound, copy, known)) expect(left?.slug).toBe(right?.slug);
      }),
    );
  });
});
