import { carryOver } from '../../../../src/domain/ladder/adaptation/carry-over';
import { describeConflict } from '../../../../src/domain/ladder/adaptation/describe-conflict';
import { changeNaming } from '../../../../src/domain/ladder/diff/describe/change-naming';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { barnskotareLadder, requirement, step } from '../../../support/builders/ladder-builder';
import { naming } from '../../../support/builders/naming';
import { knowledge } from '../../../support/builders/qualification';
import { months } from '../../../support/builders/requirement';

const from = barnskotareLadder();
const names = { ...naming, organization: () => undefined, activity: () => undefined };

/** What the one conflict says, between the two changed ladders. */
const told = (to: Partial<Ladder>, local: Partial<Ladder>, language: 'SV' | 'EN') => {
  const sides = { from, to: { ...from, revision: 2, ...to }, local: { ...from, slug: 'lokal', ...local } };
  const { conflicts, ladder } = carryOver({ ...sides, revision: 1, conflicts: [] });
  expect(conflicts).toHaveLength(1);
  return conflicts.map((conflict) =>
    describeConflict(
      conflict,
      { naming: changeNaming(sides.local, ladder, names), knowledge: knowledge('2026-01-01') },
      language,
    ),
  )[0];
};

const [novis = step('novis'), ...others] = from.steps;
const after = (amount: number): Partial<Ladder> => ({
  steps: [
    { ...novis, requirements: [requirement('utbildning', { expression: months(amount, { roles: ['barnskotare'] }) })] },
    ...others,
  ],
});

describe('a conflict in words', () => {
  it('tells what each side has done', () => {
    expect(told(after(12), after(24), 'EN')).toEqual({
      local: [expect.stringContaining('24 months')],
      base: [expect.stringContaining('12 months')],
    });
    expect(told(after(12), after(24), 'SV')).toEqual({
      local: [expect.stringContaining('24 månader')],
      base: [expect.stringContaining('12 månader')],
    });
  });

  it('names a step that the base has removed', () => {
    const text = told({ steps: others }, { steps: [{ ...novis, title: 'rektor' }, ...others] }, 'SV');
    expect(text?.local).toEqual(['Titeln på steget Barnskötare (novis) byter namn från barnskotare till Rektor.']);
    expect(text?.base).toContain('Steget Rektor (novis) finns inte längre.');
  });
});
