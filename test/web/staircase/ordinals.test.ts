import { ordinalsOf } from '../../../src/web/staircase/ordinals';

describe('ordinalsOf', () => {
  const placed = (id: string, label: string, level?: string) => ({
    step: {
      id,
      slug: id,
      demandsUnknown: false,
      level: level === undefined ? null : { id: level, name: level, rank: 1, scale: { id: 'scale' } },
      role: { id: 'role', slug: 'role', name: 'role' },
      title: { id: label, label },
    },
  });

  it('counts steps that are called the same, and leaves the others alone', () => {
    const steps = [placed('low', 'Handläggare'), placed('other', 'Chef'), placed('high', 'Handläggare')];
    expect([...ordinalsOf(steps)]).toEqual([
      ['low', { number: 1, count: 2 }],
      ['high', { number: 2, count: 2 }],
    ]);
  });

  it('needs no count where the level tells steps apart', () => {
    expect(ordinalsOf([placed('low', 'Handläggare', 'Bas'), placed('high', 'Handläggare', 'Expert')]).size).toBe(0);
  });
});
