import { areAtOdds, type Adoption } from '../../../src/domain/organization/adoption';

const adoption = (parts: Partial<Adoption>): Adoption => ({
  slug: 'inforande',
  organization: '1280',
  ladder: 'trappa',
  sources: [],
  ...parts,
});

const spring = adoption({ from: '2026-01-01', to: '2026-06-30' });

describe('two adoptions', () => {
  it('are at odds when they share a day, whichever begins first', () => {
    for (const other of [
      adoption({ from: '2026-06-30' }),
      adoption({ from: '2025-01-01' }),
      adoption({ from: '2025-01-01', to: '2026-01-01' }),
      adoption({ to: '2026-01-01' }),
    ]) {
      expect(areAtOdds(spring, other)).toBe(true);
      expect(areAtOdds(other, spring)).toBe(true);
    }
  });

  it('are not when one begins after the other has ended', () => {
    expect(areAtOdds(spring, adoption({ from: '2026-07-01' }))).toBe(false);
    expect(areAtOdds(spring, adoption({ to: '2025-12-31' }))).toBe(false);
  });

  it('are not when they are of different organisations or ladders', () => {
    expect(areAtOdds(spring, { ...spring, organization: '1480' })).toBe(false);
    expect(areAtOdds(spring, { ...spring, ladder: 'annan' })).toBe(false);
  });
});
