import fc from 'fast-check';
import {
  compareLadders,
  type ComparedLadder,
  type StepPair,
} from '../../../../src/domain/ladder/compare/compare-ladders';
import { stepExpression } from '../../../../src/domain/ladder/cumulative';
import { strengths, type Requirement } from '../../../../src/domain/requirement/requirement';
import { inForce } from '../../../../src/domain/time/validity';
import { ladder, requirement, step } from '../../../support/builders/ladder-builder';
import { slugsOnly } from '../../../support/builders/naming';
import { knowledge, qualification } from '../../../support/builders/qualification';
import { anyOf, holds } from '../../../support/builders/requirement';
import { everyTimeServed, mustBeMet, papersOf, relationOf } from '../../../support/papers-taken';

const day = '2026-01-01';
const papers = ['examen', 'intyg', 'kurs'];
const known = {
  knowledge: knowledge(day, { qualifications: papers.map((slug) => qualification(slug)) }),
  scale: () => undefined,
  equivalences: [],
  naming: slugsOnly,
};

/** A ladder of one step for barnskötare. */
const demanding = (slug: string, requirements: readonly Requirement[]): ComparedLadder => {
  const own = ladder({
    slug,
    steps: [step('bas', { requirements: requirements.map((one, index) => ({ ...one, slug: String(index) })) })],
  });
  return {
    ladder: own,
    demandOf: (of, isDue) => stepExpression(own, of, day, new Set([own.organization]), isDue),
    stepDemand: () => undefined,
  };
};

const compared = (left: readonly Requirement[], right: readonly Requirement[]): StepPair | undefined =>
  compareLadders(demanding('vanster', left), demanding('hoger', right), known)[0];

const relation = (left: readonly Requirement[], right: readonly Requirement[]): string | undefined =>
  compared(left, right)?.relation;

const told = (left: readonly Requirement[], right: readonly Requirement[]): readonly (readonly unknown[])[] =>
  (compared(left, right)?.because ?? []).map(({ sv, en }) => [sv, en]);

const examen = requirement('examen', { expression: holds('examen') });
const intyg = requirement('intyg', { expression: holds('intyg') });
const within = (months: number, demand: Requirement, ...roles: readonly string[]): Requirement => ({
  ...demand,
  respite: { months, roles },
});

describe('of two demands that differ only in respite', () => {
  it('the one that is to be met sooner is the stricter', () => {
    expect(relation([within(60, examen)], [within(48, examen)])).toBe('STRICTER');
    expect(relation([within(48, examen)], [within(60, examen)])).toBe('LOOSER');
    expect(relation([within(60, examen)], [examen])).toBe('STRICTER');
    expect(relation([examen], [within(60, examen)])).toBe('LOOSER');
    expect(relation([], [within(60, examen)])).toBe('STRICTER');
    expect(relation([within(60, examen)], [within(60, examen)])).toBe('SAME');
  });

  it('the time is told at which only one of them is to be met', () => {
    expect(told([within(60, examen)], [within(48, examen)])).toEqual([
      [
        'Fyra år efter tillträdet: bara den högra kräver examen.',
        'Four years after taking office: only the right demands: examen.',
      ],
    ]);
    expect(told([examen], [within(60, examen)])).toEqual([
      ['Vid tillträdet: bara den vänstra kräver examen.', 'On taking office: only the left demands: examen.'],
    ]);
  });

  it('that in the role of the step may name it or not', () => {
    expect(relation([within(60, examen)], [within(60, examen, 'barnskotare')])).toBe('SAME');
    expect(relation([within(60, examen)], [within(60, examen, 'rektor')])).toBe('DIFFERENT');
  });

  it('in other roles, those are told', () => {
    expect(told([within(60, examen)], [within(60, examen, 'rektor')])).toEqual([
      [
        'Fem år efter tillträdet: bara den vänstra kräver examen.',
        'Five years after taking office: only the left demands: examen.',
      ],
      [
        'Fem år efter tillträdet som rektor: bara den högra kräver examen.',
        'Five years after taking office as a rektor: only the right demands: examen.',
      ],
    ]);
  });
});

describe('beside respite', () => {
  it('what differs at all times is told without one', () => {
    expect(told([within(12, examen)], [examen, intyg])).toEqual([
      ['Vid tillträdet: bara den högra kräver examen.', 'On taking office: only the right demands: examen.'],
      ['Bara den högra kräver intyg.', 'Only the right demands: intyg.'],
    ]);
  });

  it('what differs at some is told once, with those', () => {
    const [left, right] = [
      [within(24, intyg), within(12, examen)],
      [intyg, within(12, examen)],
    ];
    expect(told(left, right)).toEqual([
      [
        'Vid tillträdet och ett år efter tillträdet: bara den högra kräver intyg.',
        'On taking office and one year after taking office: only the right demands: intyg.',
      ],
    ]);
  });

  it('alternatives are told at the time when they are', () => {
    const either = requirement('val', { expression: anyOf(holds('examen'), holds('intyg')) });
    expect(told([either, within(12, examen)], [either])).toEqual([
      [
        'Ett år efter tillträdet: den vänstra kräver examen; den högra kräver antingen examen eller intyg.',
        'One year after taking office: the left demands: examen; the right demands: either examen or intyg.',
      ],
    ]);
  });

  it('that of a requirement which is not in force is no time of its own', () => {
    const past = { ...within(12, intyg), validTo: '2025-12-31' as const };
    expect(told([past, within(24, examen)], [within(24, examen), intyg])).toEqual([
      ['Bara den högra kräver intyg.', 'Only the right demands: intyg.'],
    ]);
    expect(told([past, within(24, examen)], [examen])).toEqual([
      ['Vid tillträdet: bara den högra kräver examen.', 'On taking office: only the right demands: examen.'],
    ]);
  });
});

const anyRequirements = fc.array(
  fc
    .record(
      {
        paper: fc.constantFrom(...papers),
        strength: fc.constantFrom(...strengths),
        scope: fc.constantFrom('ENTER_STEP' as const, 'USE_TITLE' as const, 'TASK' as const),
        validTo: fc.constantFrom('2025-12-31' as const, '2026-12-31' as const),
        respite: fc.record({
          months: fc.constantFrom(12, 24),
          roles: fc.constantFrom([], ['barnskotare'], ['rektor'], ['barnskotare', 'rektor'], ['rektor', 'barnskotare']),
        }),
      },
      { requiredKeys: ['paper', 'strength', 'scope'], noNullPrototype: true },
    )
    .map(({ paper, ...parts }) => requirement(paper, { ...parts, expression: holds(paper) })),
  { maxLength: 4 },
);

/** For everybody, however long they have served: which papers it takes to fulfil the step. */
const takes = (requirements: readonly Requirement[]): readonly ReadonlySet<string>[] => {
  const counting = requirements
    .filter(({ strength, scope }) => strength === 'MANDATORY' && scope !== 'TASK')
    .filter((one) => inForce(one, day));
  return everyTimeServed.map((served) =>
    papersOf(counting.filter((one) => mustBeMet(one, { ...served, barnskotare: served[''] ?? 0 }))),
  );
};

it('steps are compared as they turn out for everybody, however long they have served', () => {
  fc.assert(
    fc.property(anyRequirements, anyRequirements, (left, right) => {
      expect(relation(left, right)).toBe(relationOf(takes(left), takes(right)));
    }),
    { numRuns: 300 },
  );
});
