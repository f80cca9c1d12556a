import { undecidedTitlesOf } from '../../../../src/web/pages/people/undecided-titles';

const DAY = '2026-11-22';

const employment = (changes: object = {}) => ({
  label: 'Usk dagverksamhet',
  from: '2023-05-01',
  to: null,
  role: null,
  organization: { id: 'ours' },
  ...changes,
});

const titlesOf = (...employments: readonly ReturnType<typeof employment>[]) =>
  undecidedTitlesOf({ organization: { id: 'ours' }, employments }, DAY);

describe('the titles that nobody has decided on', () => {
  it('are those of present employments without a role', () => {
    expect(titlesOf(employment(), employment({ label: 'Undersköterska', role: {} }))).toEqual(['Usk dagverksamhet']);
  });

  it('are told once, however many employments have the title', () => {
    expect(titlesOf(employment(), employment({ from: '2025-01-01' }))).toEqual(['Usk dagverksamhet']);
  });

  it('are not those of employments that have ended or not begun by the day', () => {
    expect(titlesOf(employment({ to: '2026-11-21' }), employment({ from: '2026-11-23' }))).toEqual([]);
    expect(titlesOf(employment({ from: DAY, to: DAY }))).toEqual(['Usk dagverksamhet']);
  });

  it('are not those of another employer, who decides on its own', () => {
    expect(titlesOf(employment({ organization: { id: 'theirs' } }))).toEqual([]);
  });
});
