import { listOrganizations } from '../../../src/app/organizations/list-organizations';
import { reading } from '../../support/builders/catalog';
import { organization } from '../../support/builders/reference-data';

const context = reading({
  organizations: [
    { ...organization('gr'), name: 'Göteborgsregionen', kind: 'MUNICIPAL_ASSOCIATION' },
    { ...organization('1480', ['gr']), name: 'Göteborg' },
    { ...organization('1280'), name: 'Malmö' },
  ],
});

const names = (filter: Parameters<typeof listOrganizations>[1]) =>
  listOrganizations(context, filter).map(({ name }) => name);

describe('the list of organisations', () => {
  it('narrows by kind, by membership and by text', () => {
    expect(names({ kinds: ['MUNICIPAL_ASSOCIATION'] })).toEqual(['Göteborgsregionen']);
    expect(names({ memberOf: 'gr' })).toEqual(['Göteborg']);
    expect(names({ memberOf: 'gr', kinds: ['REGION'] })).toEqual([]);
    expect(names({ text: 'göteborg' })).toEqual(['Göteborg', 'Göteborgsregionen']);
  });
});
