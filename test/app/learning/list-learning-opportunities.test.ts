import { listLearningOpportunities } from '../../../src/app/learning/list-learning-opportunities';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import { reading } from '../../support/builders/catalog';
import { organization } from '../../support/builders/reference-data';

const opportunity = (slug: string, parts: Partial<LearningOpportunity> = {}): LearningOpportunity => ({
  slug,
  name: { sv: slug },
  awards: [],
  prerequisites: [],
  sources: [],
  ...parts,
});

const context = reading({
  learningOpportunities: [
    opportunity('full', { seats: 0, region: '01', validFrom: '2022-01-01', validTo: '2022-12-31' }),
    opportunity('open', { seats: 20, awards: ['signalteknik'] }),
    opportunity('unknown', { provider: 'angelholm' }),
  ],
});

const slugs = (filter: Parameters<typeof listLearningOpportunities>[1]) =>
  listLearningOpportunities(context, filter).map(({ slug }) => slug);

describe('the list of learning opportunities', () => {
  it('knows those with seats, those without, and those of which it is unknown', () => {
    expect(slugs({ hasSeats: true })).toEqual(['open']);
    expect(slugs({ hasSeats: false })).toEqual(['full']);
    expect(slugs({})).toEqual(['full', 'open', 'unknown']);
  });

  it('narrows by what it leads to, who teaches, where and when', () => {
    expect(slugs({ awards: 'signalteknik' })).toEqual(['open']);
    expect(slugs({ provider: 'angelholm' })).toEqual(['unknown']);
    expect(slugs({ region: '01' })).toEqual(['full']);
    expect(slugs({ asOf: '2023-01-01' })).toEqual(['open', 'unknown']);
  });

  it('finds for a region what is so in the whole that it belongs to', () => {
    const whole = reading({
      organizations: [organization('matchning'), organization('03', ['matchning']), organization('12')],
      learningOpportunities: [opportunity('full', { seats: 0, region: 'matchning' })],
    });
    expect(listLearningOpportunities(whole, { region: '03', hasSeats: false })).toHaveLength(1);
    expect(listLearningOpportunities(whole, { region: '12' })).toEqual([]);
  });
});
