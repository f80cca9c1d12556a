import {
  conflictOfProblem,
  countChosen,
  decisionsOf,
  type ConflictChoices,
} from '../../../src/web/adaptation/conflict-choices';

const conflicts = [
  { id: 'steps/a/requirements/x', step: 'a' },
  { id: 'steps/b', step: 'b' },
  { id: 'name', step: null },
];

const choices: ConflictChoices = {
  'steps/a/requirements/x': { decision: 'KEEP_LOCAL', reason: '  Få har hunnit arbeta så länge. ' },
  name: { decision: 'TAKE_BASE', reason: 'Skrevs innan vi ändrade oss.' },
  'steps/gone': { decision: 'KEEP_LOCAL', reason: '' },
};

describe('the choices for the conflicts of a draft', () => {
  it('count those for conflicts that are still there', () => {
    expect(countChosen(conflicts, choices)).toBe(2);
  });

  it('are sent in the order of the conflicts, without those that somebody else has decided meanwhile', () => {
    expect(decisionsOf(conflicts, choices)).toEqual([
      {
        conflict: 'steps/a/requirements/x',
        decision: 'KEEP_LOCAL',
        reason: { sv: 'Få har hunnit arbeta så länge.' },
      },
      { conflict: 'name', decision: 'TAKE_BASE' },
    ]);
  });

  it('are sent without a reason where none is written', () => {
    const unexplained: ConflictChoices = { 'steps/b': { decision: 'KEEP_LOCAL', reason: '   ' } };
    expect(decisionsOf(conflicts, unexplained)).toEqual([{ conflict: 'steps/b', decision: 'KEEP_LOCAL' }]);
  });
});

describe('a problem with the decisions', () => {
  it('is found by the place of the decision among those that were sent', () => {
    expect(conflictOfProblem(['decisions', '1', 'conflict'], conflicts, choices)).toBe(2);
  });

  it('is found by the step that it is about', () => {
    expect(conflictOfProblem(['ladder', 'steps', 'a', 'requirements', 'x'], conflicts, choices)).toBe(0);
  });

  it('is about no conflict where it concerns a step that nothing was decided for, or something else', () => {
    expect(conflictOfProblem(['ladder', 'steps', 'b'], conflicts, choices)).toBeUndefined();
    expect(conflictOfProblem(['expectedVersion'], conflicts, choices)).toBeUndefined();
  });
});
