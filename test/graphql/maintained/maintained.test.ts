import { maintainedKinds } from '../../../src/domain/reference/maintain/reference-edit';
import { maintainedTypes } from '../../../src/graphql/maintained/maintained-kind';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { compileCatalog } from '../../../src/catalog/catalog';
import { role } from '../../support/builders/qualification';
import { testServer } from '../../support/graphql-server';
import { world, worldEvents } from '../../support/graphql-world';

const owned = { ...role('handledare', 'förskola'), owner: '1480', replacedBy: ['vardbitrade'] };
const catalog = compileCatalog(
  { number: 2, publishedAt: '2026-02-01T00:00:00.000Z' },
  { ...world, roles: [...world.roles, owned] },
  worldEvents,
);
const { ask } = testServer({ catalog });

const maintained = (type: string, key: string): Promise<unknown> =>
  ask('query ($id: ID!) { node(id: $id) { __typename ... on Maintained { version owner { code } } } }', {
    id: encodeGlobalId(type, key),
  });

describe('what is maintained entity by entity', () => {
  it('tells its owner and its version', async () => {
    expect(await maintained('Title', 'usk-natt')).toEqual({
      node: { __typename: 'Title', version: 1, owner: { code: '1480' } },
    });
    expect(await maintained('Title', 'rektor')).toEqual({ node: { __typename: 'Title', version: 1, owner: null } });
    expect(await maintained('Role', 'handledare')).toMatchObject({ node: { owner: { code: '1480' } } });
  });

  it.each(maintainedKinds)('is each of %s', async (kind) => {
    const [entity] = catalog.data[kind];
    const key = entity && ('code' in entity ? entity.code : entity.slug);
    expect(await maintained(maintainedTypes[kind], key ?? '')).toMatchObject({
      node: { __typename: maintainedTypes[kind], owner: null },
    });
  });

  it('is no ladder, which has its own ways', async () => {
    expect(await maintained('Ladder', 'omsorg@2')).toEqual({ node: { __typename: 'Ladder' } });
  });

  it('tells what has come in its place', async () => {
    expect(await ask('{ role(slug: "handledare") { replacedBy { slug } } }')).toEqual({
      role: { replacedBy: [{ slug: 'vardbitrade' }] },
    });
    expect(await ask('{ qualification(slug: "examen") { replacedBy { slug } } }')).toEqual({
      qualification: { replacedBy: [] },
    });
  });
});
