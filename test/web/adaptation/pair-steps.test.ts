import { compareDemands, pairSteps } from '../../../src/web/adaptation/pair-steps';

const step = (slug: string, ...requirements: readonly (readonly [string, string])[]) => ({
  slug,
  requirements: requirements.map(([name, text]) => ({ slug: name, text })),
});

describe('the steps of base and adaptation side by side', () => {
  it('come in the order of the adaptation, then those that only the base has', () => {
    const pairs = pairSteps([step('a'), step('left-out'), step('b')], [step('b'), step('own'), step('a')]);
    expect(pairs.map(({ slug, base, local }) => [slug, base?.slug, local?.slug])).toEqual([
      ['b', 'b', 'b'],
      ['own', undefined, 'own'],
      ['a', 'a', 'a'],
      ['left-out', 'left-out', undefined],
    ]);
  });
});

describe('the demands of a step', () => {
  const here = step('a', ['education', 'vård'], ['work', '12 månader'], ['language', 'svenska']);
  const there = step('a', ['education', 'vård'], ['work', '24 månader']);

  it('are the same, changed, or only here', () => {
    expect(compareDemands(here, there).map(({ demand, standing }) => [demand.slug, standing])).toEqual([
      ['education', 'SAME'],
      ['work', 'CHANGED'],
      ['language', 'ONLY_HERE'],
    ]);
  });

  it('are all only here where the other side has no such step', () => {
    expect(compareDemands(there, undefined).map(({ standing }) => standing)).toEqual(['ONLY_HERE', 'ONLY_HERE']);
  });

  it('can be held against each other by more than their words', () => {
    expect(compareDemands(there, there, () => false).map(({ standing }) => standing)).toEqual(['CHANGED', 'CHANGED']);
  });
});
