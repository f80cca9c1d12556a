import { assessment, completeRecord, paper, record } from '../support/builders/person';
import { bySlug, seedLadder, seeds, stepVerdictOn } from '../support/seeds';

const levla = seedLadder('goteborg-levla-kompetensmodellen');
const day = '2026-01-01';

describe('Levla', () => {
  it('has the levels bas, fördjupad and expert, in that order', () => {
    const { levels } = bySlug(seeds.levelScales, levla.scale ?? '');
    expect(levels.map(({ rank, name }) => [rank, name.sv])).toEqual([
      [1, 'Bas'],
      [2, 'Fördjupad'],
      [3, 'Expert'],
    ]);
  });

  it('assigns its levels to the four professions that the sources name', () => {
    expect(levla.progression).toBe('ASSIGNED');
    expect([...new Set(levla.steps.map(({ role }) => role))]).toEqual([
      'underskoterska',
      'sjukskoterska',
      'arbetsterapeut',
      'fysioterapeut',
    ]);
  });

  it('gives fördjupad by assignment, whatever the merits', () => {
    const merited = { evidence: [paper('sjukskoterskeexamen'), assessment('pedagogisk-insikt', 1)] };
    const assigned = {
      id: 'uppdrag',
      organization: '1480',
      scale: 'levla',
      level: 'fordjupad',
      role: 'sjukskoterska',
      from: '2024-01-01',
    } as const;
    const verdict = (assignments: readonly (typeof assigned)[]) =>
      stepVerdictOn(levla.slug, 'sjukskoterska-fordjupad', day, completeRecord({ ...merited, assignments }));
    expect([verdict([]), verdict([assigned])]).toEqual(['NOT_MET', 'MET']);
  });

  it('does not know without a record', () => {
    expect(stepVerdictOn(levla.slug, 'underskoterska-bas', day, record())).toBe('UNKNOWN');
  });

  it('says that the criteria are unknown', () => {
    expect(levla.unknowns.map(({ sv }) => sv).join(' ')).toContain('Kriterierna för varje nivå är inte kända');
  });
});
