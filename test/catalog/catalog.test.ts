import { catalog } from '../support/builders/catalog';
import { barnskotareLadder, ladder, requirement, scale, step } from '../support/builders/ladder-builder';
import { organization } from '../support/builders/reference-data';
import { course, qualification } from '../support/builders/qualification';
import { anyOf, holds } from '../support/builders/requirement';

describe('the catalog', () => {
  it('finds a step by its ladder, revision and slug', () => {
    const { steps } = catalog({ ladders: [barnskotareLadder({ revision: 2 })] });
    expect(steps.get('barnskotare@2/novis')).toMatchObject({ slug: 'novis', ladderKey: 'barnskotare@2' });
  });

  it('keeps revisions apart, oldest first', () => {
    const { revisionsOf } = catalog({ ladders: [ladder({ revision: 2 }), ladder({ revision: 1 })] });
    expect(revisionsOf.of('trappan').map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('adds what a cumulative ladder implies to the demands of a step', () => {
    const { steps } = catalog({ ladders: [barnskotareLadder()] });
    expect(steps.get('barnskotare@1/skicklig')?.requirements).toMatchObject([
      { expression: { kind: 'STEP', ladder: 'barnskotare', step: 'sjalvstandig' } },
    ]);
  });

  it('lays out a requirement as a list whose parents and depths are its tree', () => {
    const demand = anyOf(holds('a'), anyOf(holds('b')));
    const place = step('novis', { requirements: [requirement('utbildning', { expression: demand })] });
    const { steps } = catalog({ ladders: [ladder({ steps: [place] })] });
    const id = 'trappan@1/novis/utbildning';
    expect(
      steps.get('trappan@1/novis')?.requirements[0]?.nodes.map((node) => [node.id, node.parentId, node.depth]),
    ).toEqual([
      [id, undefined, 0],
      [`${id}.0`, id, 1],
      [`${id}.1`, id, 1],
      [`${id}.1.0`, `${id}.1`, 2],
    ]);
  });

  it('knows the members of an organisation in Swedish order', () => {
    const members = ['Öckerö', 'Ale'].map((name) => ({ ...organization(name, ['gr']), name }));
    const { membersOf } = catalog({ organizations: [organization('gr'), ...members] });
    expect(membersOf.of('gr').map(({ name }) => name)).toEqual(['Ale', 'Öckerö']);
    expect(membersOf.of('nobody')).toEqual([]);
  });

  it('orders the levels of a scale by rank', () => {
    const { name, slug, levels } = scale('tre', 'bas', 'fördjupad', 'expert');
    const { levelScales } = catalog({ levelScales: [{ slug, name, levels: [...levels].reverse() }] });
    expect(levelScales.get('tre')?.levels.map((level) => level.slug)).toEqual(['bas', 'fördjupad', 'expert']);
  });

  it('knows what counts on the day asked about', () => {
    const qualifications = [
      qualification('new', { equivalents: [{ qualification: 'old', validTo: '2023-06-30', sources: [] }] }),
      course('old', 100),
    ];
    const { knowledgeOn } = catalog({ qualifications });
    expect([...knowledgeOn('2023-06-30').countingAs('new')]).toEqual(['new', 'old']);
    expect([...knowledgeOn('2023-07-01').countingAs('new')]).toEqual(['new']);
    expect(knowledgeOn('2023-07-01')).toBe(knowledgeOn('2023-07-01'));
  });

  it('cannot be changed, neither the whole nor anything in it', () => {
    const compiled = catalog({ ladders: [barnskotareLadder()] });
    expect(thawed(compiled)).toEqual([]);
  });
});

/** The places within a value that are not frozen. */
const thawed = (value: unknown, place = 'catalog', seen = new Set<unknown>()): string[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const here = Object.isFrozen(value) ? [] : [place];
  return [...here, ...Object.entries(value).flatMap(([key, part]) => thawed(part, `${place}.${key}`, seen))];
};
