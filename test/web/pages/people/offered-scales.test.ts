import {
  isDemanded,
  isNeverDemanded,
  laddersOf,
  offeredScales,
  type LevelLadder,
} from '../../../../src/web/pages/people/offered-scales';

const scale = (slug: string) => ({ slug, name: slug, levels: [] });
const ladder = (name: string, of: string | null, ...expressions: readonly object[]): LevelLadder => ({
  name,
  scale: of === null ? null : { slug: of },
  steps: expressions.map((expression) => ({ statedRequirements: [{ expression }] })),
});
const given = (of: string, level: string, role?: string) => ({
  assignment: { scale: of, level, ...(role !== undefined && { role }) },
});
const assessed = { competence: { slug: 'skicklig', proficiency: 1 } };

describe('the scales whose levels can be given', () => {
  it('are those of the ladders that concern the person, no others', () => {
    const offered = offeredScales([scale('malmo'), scale('levla')], [ladder('Malmö', 'malmo', assessed)]);
    expect(offered.map(({ slug }) => slug)).toEqual(['malmo']);
  });

  it('are none where no ladder has a scale', () => {
    expect(offeredScales([scale('malmo')], [ladder('Titlar', null, assessed)])).toEqual([]);
  });

  it('are also those that a demand asks for a level of, deep in it', () => {
    const asking = ladder('Titlar', null, {
      anyOf: [assessed, { atLeast: { threshold: 1, of: [given('levla', 'bas')] } }],
    });
    expect(offeredScales([scale('levla')], [asking])).toMatchObject([{ slug: 'levla', ladders: ['Titlar'] }]);
  });

  it('begin with those that a demand asks for', () => {
    const ladders = [ladder('Malmö', 'malmo', assessed), ladder('Levla', 'levla', given('levla', 'bas'))];
    expect(offeredScales([scale('malmo'), scale('levla')], ladders).map(({ slug }) => slug)).toEqual([
      'levla',
      'malmo',
    ]);
  });
});

describe('a level', () => {
  const [levla] = offeredScales(
    [scale('levla')],
    [ladder('Levla', 'levla', { allOf: [given('levla', 'bas', 'underskoterska')] }, given('levla', 'expert'))],
  );
  const [malmo] = offeredScales([scale('malmo')], [ladder('Malmö', 'malmo', assessed)]);

  it('is demanded in the role that the demand names, or in any where it names none', () => {
    expect(levla && isDemanded(levla, 'bas', 'underskoterska')).toBe(true);
    expect(levla && isDemanded(levla, 'bas', 'sjukskoterska')).toBe(false);
    expect(levla && isDemanded(levla, 'expert', 'sjukskoterska')).toBe(true);
    expect(levla && isDemanded(levla, 'fordjupad', 'underskoterska')).toBe(false);
  });

  it('is never demanded where the ladder asks for other things', () => {
    expect(malmo && isNeverDemanded(malmo)).toBe(true);
    expect(levla && isNeverDemanded(levla)).toBe(false);
  });
});

describe('the ladders that concern a person', () => {
  it('are those of the steps stood on and of the next ones, each once', () => {
    const at = (id: string) => ({ step: { ladder: { id, ...ladder(id, null) } } });
    const node = { id: 'person', standing: [at('one')], nextSteps: [at('one'), at('two')] };
    expect(laddersOf(node).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(laddersOf(null)).toEqual([]);
  });
});
