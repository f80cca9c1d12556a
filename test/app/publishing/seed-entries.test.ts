import { seedEntries } from '../../../src/app/publishing/seed-entries';
import type { ReferenceData } from '../../../src/domain/reference-data';
import { ladder } from '../../support/builders/ladder-builder';
import { organization, referenceData } from '../../support/builders/reference-data';

const told = (published: ReferenceData, wanted: ReferenceData) =>
  seedEntries({ published, wanted, release: 7 }, { at: '2026-06-01T12:00:00.000Z', requestId: 'run' }).map(
    ({ organization: whose, differences }) => ({
      whose,
      places: differences.map(({ path, before, after }) => ({ place: path.join('/'), before, after })),
    }),
  );

const organizations = [organization('1280'), organization('1480')];
const malmos = ladder({ slug: 'malmos', organization: '1280' });
const goteborgs = ladder({ slug: 'goteborgs', organization: '1480' });

describe('what a publication of seeds leaves in the trail', () => {
  it('names what came, changed and left, by kind and key', () => {
    const published = referenceData({ organizations, ladders: [malmos] });
    const renamed = [organization('1280'), { ...organization('1480'), name: 'Göteborg' }];
    const [whole] = told(published, referenceData({ organizations: renamed, ladders: [goteborgs] }));
    expect(whole).toEqual({
      whose: undefined,
      places: [
        { place: 'added/ladders', before: undefined, after: ['goteborgs@1'] },
        { place: 'changed/organizations', before: undefined, after: ['1480'] },
        { place: 'retired/ladders', before: undefined, after: ['malmos@1'] },
      ],
    });
  });

  it('tells each organisation what of its own was changed or retired, and nobody else', () => {
    const published = referenceData({ organizations, ladders: [malmos, goteborgs] });
    const ended = { ...goteborgs, validTo: '2026-12-31' as const };
    const [, ...own] = told(published, referenceData({ organizations, ladders: [ended] }));
    expect(own).toEqual([
      { whose: '1280', places: [{ place: 'retired/ladders', before: undefined, after: ['malmos@1'] }] },
      { whose: '1480', places: [{ place: 'changed/ladders', before: undefined, after: ['goteborgs@1'] }] },
    ]);
  });

  it('leaves one event where nothing that was there before has moved', () => {
    expect(told(referenceData({ organizations }), referenceData({ organizations, ladders: [malmos] }))).toHaveLength(1);
  });
});
