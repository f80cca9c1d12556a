import { ladder, scale, step, title } from '../support/builders/ladder-builder';
import { catalog } from '../support/builders/catalog';

const { names } = catalog({
  titles: [title('usk', { label: 'Undersköterska' })],
  levelScales: [
    {
      ...scale('levla', 'bas'),
      levels: [{ slug: 'fordjupad', rank: 1, name: { sv: 'Fördjupad', en: 'Advanced' } }],
    },
  ],
  ladders: [
    ladder({ slug: 'trappan', steps: [step('gammalt', { title: 'usk' }), step('bas', { title: 'usk' })] }),
    ladder({
      slug: 'trappan',
      revision: 2,
      scale: 'levla',
      steps: [step('bas', { title: 'usk', level: 'fordjupad' }), step('utan-titel')],
    }),
  ],
});

describe('a step is called', () => {
  it('by its title and level, in both languages', () => {
    expect(names.step('trappan', 'bas')).toEqual({ sv: 'Undersköterska, fördjupad', en: 'Undersköterska, advanced' });
  });

  it('by its role where it has no title, and without a level where it has none', () => {
    expect(names.step('trappan', 'utan-titel')).toEqual({ sv: 'barnskotare' });
  });

  it('as the last revision that has it calls it', () => {
    expect(names.step('trappan', 'gammalt')).toEqual({ sv: 'Undersköterska' });
  });

  it('nothing where there is no such step or ladder', () => {
    expect(names.step('trappan', 'ingen')).toBeUndefined();
    expect(names.step('ingen', 'bas')).toBeUndefined();
  });
});

it('what is published has its name, and what is not has none', () => {
  expect([
    names.organization('1280'),
    names.activity('reflektion'),
    names.qualification('pedagogik'),
    names.competence('lek'),
    names.title('usk'),
    names.role('rektor'),
    names.level('levla', 'fordjupad'),
  ]).toEqual([
    { sv: '1280' },
    { sv: 'reflektion' },
    { sv: 'pedagogik' },
    { sv: 'lek' },
    { sv: 'Undersköterska' },
    { sv: 'rektor' },
    { sv: 'Fördjupad', en: 'Advanced' },
  ]);
  expect([
    names.organization('0'),
    names.activity('0'),
    names.qualification('0'),
    names.competence('0'),
    names.title('0'),
    names.role('0'),
    names.level('levla', '0'),
    names.level('0', 'fordjupad'),
  ]).toEqual(Array.from({ length: 8 }, () => undefined));
});
