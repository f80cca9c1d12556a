import { isAlike, nameInDraft, nameOfStepIn } from '../../../src/web/staircase/name-in-draft';

const step = (slug: string, role: string, level?: string) => ({
  slug,
  role: { name: role },
  level: level === undefined ? null : { name: level },
});

describe('the name of a step in a draft', () => {
  const base = step('bas', 'Elevassistent', 'Bas');
  const copy = step('bas-2', 'Elevassistent', 'Bas');
  const higher = step('fordjupad', 'Elevassistent', 'Fördjupad');
  const draft = { steps: [base, copy, higher] };

  it('has the slug where another step is called the same, and only there', () => {
    expect(draft.steps.map((one) => [isAlike(draft, one), nameInDraft(draft, one)])).toEqual([
      [true, 'Elevassistent, Bas (bas)'],
      [true, 'Elevassistent, Bas (bas-2)'],
      [false, 'Elevassistent, Fördjupad'],
    ]);
  });

  it('is found by its slug, which stands for itself where there is no such step', () => {
    expect([nameOfStepIn(draft, 'bas-2'), nameOfStepIn(draft, 'gone')]).toEqual(['Elevassistent, Bas (bas-2)', 'gone']);
  });
});
