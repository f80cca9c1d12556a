import { likelyGroups } from '../../../src/web/search/likely-titles';
import type { SuggestedTitlesQuery } from '../../../src/web/search/suggested-titles.generated';

const candidate = (label: string, confidence: number) => ({
  confidence,
  because: [],
  title: { id: label, label },
  role: { slug: label.toLowerCase() },
});

const aligned = (...candidates: readonly ReturnType<typeof candidate>[]): SuggestedTitlesQuery => ({
  alignTitles: [{ label: 'usk natt', status: 'SUGGESTED', candidates: [...candidates] }],
});

describe('the titles that a text may stand for', () => {
  it('are one group of suggestions that say how sure they are and lead to the role', () => {
    const [group] = likelyGroups(aligned(candidate('Undersköterska', 0.99), candidate('Nattvak', 0.4)), {
      most: 1,
      least: 0,
    });
    expect(group).toMatchObject({
      kind: 'LIKELY',
      total: 2,
      hits: [{ name: 'Undersköterska', confidence: 0.99, to: '/roller/undersköterska' }],
    });
    expect(group?.hits).toHaveLength(1);
  });

  it('are no group where nothing comes near', () => {
    expect(likelyGroups(aligned(), { most: 4, least: 0 })).toEqual([]);
  });

  it('are only those that are sure enough', () => {
    const found = aligned(candidate('Undersköterska', 0.99), candidate('Nattvak', 0.4));
    expect(likelyGroups(found, { most: 4, least: 0.5 })[0]?.hits.map(({ name }) => name)).toEqual(['Undersköterska']);
    expect(likelyGroups(aligned(candidate('Nattvak', 0.4)), { most: 4, least: 0.5 })).toEqual([]);
  });
});
