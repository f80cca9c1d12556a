import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { applyOperations } from '../../../../src/domain/ladder/operations/apply-operations';
import type { LadderOperation } from '../../../../src/domain/ladder/operations/ladder-operation';
import { barnskotareLadder, ladder, requirement, step, transition } from '../../../support/builders/ladder-builder';
import { allOf, anyOf, holds, step as fulfilled } from '../../../support/builders/requirement';

const edited = (before: Ladder, ...operations: readonly LadderOperation[]): Ladder => {
  const outcome = applyOperations(before, operations);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.ladder;
};

/** Each problem as its code and its path. */
const problems = (before: Ladder, ...operations: readonly LadderOperation[]): readonly string[] => {
  const outcome = applyOperations(before, operations);
  return 'problems' in outcome ? outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`) : [];
};

const reason = { sv: 'Det är svårt att rekrytera.' };

describe('a step that is removed', () => {
  it('takes the ways to and from it along, and no others', () => {
    const { steps, transitions } = edited(barnskotareLadder(), { kind: 'REMOVE_STEP', step: 'skicklig' });
    expect(steps.map(({ slug }) => slug)).toEqual(['novis', 'sjalvstandig']);
    expect(transitions).toEqual([transition('novis', 'sjalvstandig')]);
  });

  it('leaves the ways to another step of its name, where a file had two', () => {
    const twice = ladder({ steps: [step('a'), step('b'), step('a')], transitions: [transition('a', 'b')] });
    const once = edited(twice, { kind: 'REMOVE_STEP', step: 'a' });
    expect(once).toEqual({ ...twice, steps: [step('b'), step('a')] });
    expect(edited(once, { kind: 'REMOVE_STEP', step: 'a' }).transitions).toEqual([]);
  });

  it('takes the reasons for its requirements along, and leaves its own', () => {
    const reasoned = edited(
      barnskotareLadder(),
      { kind: 'REMOVE_REQUIREMENT', step: 'novis', requirement: 'utbildning', reason },
      { kind: 'SET_LOOSENING_REASON', step: 'skicklig', reason },
      { kind: 'REMOVE_STEP', step: 'novis', reason },
    );
    expect(reasoned.looseningReasons).toEqual([
      { step: 'skicklig', reason },
      { step: 'novis', reason },
    ]);
  });
});

describe('a step that gets another slug', () => {
  const before = ladder({
    slug: 'trappan',
    steps: [
      step('bas'),
      step('van', {
        requirements: [
          requirement('steg', {
            expression: allOf(fulfilled('trappan', 'bas'), anyOf(fulfilled('annan', 'bas'), holds('bas'))),
          }),
        ],
      }),
    ],
    transitions: [transition('bas', 'van'), transition('van', 'bas', 'LATERAL')],
    looseningReasons: [{ step: 'bas', requirement: 'bas', reason }],
  });
  const after = edited(before, { kind: 'RENAME_STEP', step: 'bas', slug: 'start' });

  it('keeps its place', () => {
    expect(after.steps.map(({ slug }) => slug)).toEqual(['start', 'van']);
  });

  it('is followed by the ways to and from it', () => {
    expect(after.transitions).toEqual([transition('start', 'van'), transition('van', 'start', 'LATERAL')]);
  });

  it('is followed by the demands for it, not by those for a step of another ladder', () => {
    expect(after.steps[1]?.requirements[0]?.expression).toEqual(
      allOf(fulfilled('trappan', 'start'), anyOf(fulfilled('annan', 'bas'), holds('bas'))),
    );
  });

  it('is followed by its reasons', () => {
    expect(after.looseningReasons).toEqual([{ step: 'start', requirement: 'bas', reason }]);
  });

  it('may keep the one it has, and may not take another’s', () => {
    expect(edited(before, { kind: 'RENAME_STEP', step: 'bas', slug: 'bas' })).toEqual(before);
    expect(problems(before, { kind: 'RENAME_STEP', step: 'bas', slug: 'van' })).toEqual([
      'DUPLICATE_PART operations.0.slug',
    ]);
  });
});

describe('the reason for a loosening', () => {
  const by = requirement('utbildning', { expression: anyOf(holds('barnskotarutbildning'), holds('underskoterska')) });
  const remove: LadderOperation = { kind: 'REMOVE_REQUIREMENT', step: 'novis', requirement: 'utbildning', reason };

  it('is kept with the step and the requirement that it is for', () => {
    const { looseningReasons } = edited(barnskotareLadder(), remove);
    expect(looseningReasons).toEqual([{ step: 'novis', requirement: 'utbildning', reason }]);
  });

  it('is for the requirement as it was called when that gets another slug too', () => {
    const { looseningReasons } = edited(barnskotareLadder(), {
      kind: 'REPLACE_REQUIREMENT',
      step: 'novis',
      requirement: 'utbildning',
      by: requirement('erfarenhet'),
      reason,
    });
    expect(looseningReasons).toEqual([{ step: 'novis', requirement: 'utbildning', reason }]);
  });

  it('takes the place of an earlier one for the same', () => {
    const other = { sv: 'Nämnden har beslutat det.' };
    const { looseningReasons } = edited(
      barnskotareLadder({ looseningReasons: [{ step: 'novis', requirement: 'utbildning', reason: other }] }),
      { kind: 'SET_LOOSENING_REASON', step: 'novis', reason: other },
      remove,
    );
    expect(looseningReasons).toEqual([
      { step: 'novis', requirement: 'utbildning', reason },
      { step: 'novis', reason: other },
    ]);
  });

  it('can be removed, and then the ladder has none', () => {
    const removal: LadderOperation = { kind: 'REMOVE_LOOSENING_REASON', step: 'novis', requirement: 'utbildning' };
    expect(edited(barnskotareLadder(), remove, removal)).not.toHaveProperty('looseningReasons');
    expect(problems(barnskotareLadder(), removal)).toEqual(['UNKNOWN_PART operations.0.requirement']);
  });

  it('is kept when nothing else is said', () => {
    const before = barnskotareLadder({ looseningReasons: [{ step: 'novis', requirement: 'utbildning', reason }] });
    const after = edited(before, { kind: 'REPLACE_REQUIREMENT', step: 'novis', requirement: 'utbildning', by });
    expect(after.looseningReasons).toEqual(before.looseningReasons);
  });
});

describe('an operation that cannot be made', () => {
  const before = barnskotareLadder();

  it.each<readonly [string, LadderOperation]>([
    ['UNKNOWN_PART operations.0.step', { kind: 'REMOVE_STEP', step: 'expert' }],
    ['UNKNOWN_PART operations.0.step', { kind: 'CLEAR_STEP_FIELD', step: 'expert', field: 'level' }],
    ['UNKNOWN_PART operations.0.step', { kind: 'ADD_ACTIVITY', step: 'expert', activity: 'handledning' }],
    ['UNKNOWN_PART operations.0.place.after', { kind: 'MOVE_STEP', step: 'novis', place: { after: 'expert' } }],
    ['UNKNOWN_PART operations.0.place.before', { kind: 'MOVE_STEP', step: 'novis', place: { before: 'novis' } }],
    ['UNKNOWN_PART operations.0.requirement', { kind: 'MOVE_REQUIREMENT', step: 'novis', requirement: 'examen' }],
    ['UNKNOWN_PART operations.0.activity', { kind: 'REMOVE_ACTIVITY', step: 'novis', activity: 'handledning' }],
    ['UNKNOWN_PART operations.0.transition.to', { kind: 'ADD_TRANSITION', transition: transition('novis', 'expert') }],
    [
      'UNKNOWN_PART operations.0.transition',
      { kind: 'REMOVE_TRANSITION', transition: { from: 'skicklig', to: 'novis' } },
    ],
    ['UNKNOWN_PART operations.0.step', { kind: 'REMOVE_LOOSENING_REASON', step: 'novis' }],
    ['DUPLICATE_PART operations.0.step.slug', { kind: 'ADD_STEP', step: step('novis') }],
    [
      'DUPLICATE_PART operations.0.requirement.slug',
      { kind: 'ADD_REQUIREMENT', step: 'novis', requirement: requirement('utbildning') },
    ],
    [
      'DUPLICATE_PART operations.0.transition',
      { kind: 'ADD_TRANSITION', transition: transition('novis', 'sjalvstandig', 'LEAD') },
    ],
    [
      'DUPLICATE_PART operations.0.step.activities.1',
      { kind: 'ADD_STEP', step: step('expert', { activities: ['handledning', 'handledning'] }) },
    ],
  ])('says so: %s', (problem, operation) => {
    expect(problems(before, operation)).toEqual([problem]);
  });

  it('says so in both languages', () => {
    expect(applyOperations(before, [{ kind: 'REMOVE_STEP', step: 'expert' }])).toEqual({
      problems: [
        {
          code: 'UNKNOWN_PART',
          path: ['operations', 0, 'step'],
          sv: 'Trappan har inget sådant steg.',
          en: 'The ladder has no such step.',
        },
      ],
    });
  });

  it('is passed over by those that follow, which are judged all the same', () => {
    expect(
      problems(
        before,
        { kind: 'ADD_STEP', step: step('expert'), place: { after: 'mastare' } },
        { kind: 'ADD_STEP', step: step('expert') },
        { kind: 'ADD_TRANSITION', transition: transition('skicklig', 'expert') },
        { kind: 'REMOVE_STEP', step: 'mastare' },
        { kind: 'ADD_STEP', step: step('expert') },
      ),
    ).toEqual([
      'UNKNOWN_PART operations.0.place.after',
      'UNKNOWN_PART operations.3.step',
      'DUPLICATE_PART operations.4.step.slug',
    ]);
  });

  it('does not repeat a requirement under another’s slug', () => {
    const two = edited(before, { kind: 'ADD_REQUIREMENT', step: 'novis', requirement: requirement('erfarenhet') });
    expect(
      problems(two, {
        kind: 'REPLACE_REQUIREMENT',
        step: 'novis',
        requirement: 'erfarenhet',
        by: requirement('utbildning'),
      }),
    ).toEqual(['DUPLICATE_PART operations.0.by.slug']);
  });
});

it('operations do not judge what stands outside the ladder: that is for its findings', () => {
  const unknown = { kind: 'SET_STEP_FIELD', step: 'novis', field: 'role', value: 'trollkarl' } as const;
  expect(edited(barnskotareLadder(), unknown).steps[0]?.role).toBe('trollkarl');
});
