import { createLadder } from '../../../src/app/ladder-work/create-ladder';
import { compileCatalog } from '../../../src/catalog/catalog';
import { createRequestContext } from '../../../src/graphql/context';
import { fakeUnitOfWork } from '../../support/fakes/unit-of-work';
import { mutationSurroundings } from '../../support/mutation-surroundings';
import { goteborg, newLadder, workshopWorld } from '../../support/workshop';

const catalog = compileCatalog({ number: 1, publishedAt: '2026-01-01T00:00:00.000Z' }, workshopWorld(), []);

describe('a mutation whose new release cannot be read', () => {
  it('is done all the same, answers from the release before, and says why only to the log', async () => {
    const told: unknown[] = [];
    const failure = new Error('The database is not reachable.');
    const context = createRequestContext({
      ...mutationSurroundings(catalog, '2026-06-01', fakeUnitOfWork()),
      viewer: goteborg.editor,
      catalogs: { current: () => catalog, refresh: () => Promise.reject(failure) },
      onStale: (error) => told.push(error),
    });
    expect(await createLadder(context, { ...newLadder, cumulative: false })).toEqual({
      value: { slug: 'barnskotartrappan', revision: 1, version: 1 },
    });
    expect(await context.stores.drafts.find('ladder', 'barnskotartrappan')).toBeDefined();
    expect(context.catalog).toBe(catalog);
    expect(told).toEqual([failure]);
  });
});
