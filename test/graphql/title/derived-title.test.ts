import { compileCatalog } from '../../../src/catalog/catalog';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { nurse, occupationRegister } from '../../support/builders/title-lexicon';
import { testServer } from '../../support/graphql-server';
import { world } from '../../support/graphql-world';

const register = occupationRegister([nurse]);
const { ask } = testServer({
  catalog: compileCatalog(
    { number: 1, publishedAt: '2026-01-01T00:00:00.000Z' },
    { ...world, occupationRegisters: [register] },
    [
      {
        release: 1,
        at: '2026-01-01T00:00:00.000Z',
        kind: 'occupationRegisters',
        event: 'ADDED',
        entity: register,
      },
    ],
  ),
});

const slug = `jobtech-${nurse.code}`;
const byId = (type: string): { readonly id: string } => ({ id: encodeGlobalId(type, slug) });

describe('an occupation that no role carries', () => {
  it('is a title, with its role and the role’s codes', async () => {
    const query = `query ($id: ID!) { node(id: $id) { __typename id ... on Title {
      label kind version owner { code } role { slug field codes { scheme code match } sources { title } }
    } } }`;
    expect(await ask(query, byId('Title'))).toEqual({
      node: {
        __typename: 'Title',
        ...byId('Title'),
        label: 'Sjuksköterska, grundutbildad',
        kind: 'STANDARD',
        version: 0,
        owner: null,
        role: {
          slug,
          field: 'Yrken inom hälso- och sjukvård',
          codes: [
            { scheme: 'JOBTECH', code: nurse.code, match: 'EXACT' },
            { scheme: 'AF_SSYK', code: '2221', match: 'BROAD' },
          ],
          sources: [{ title: 'JobTech Taxonomy, Arbetsförmedlingen' }],
        },
      },
    });
  });

  it('is a role with that one title, and on no ladder', async () => {
    const query = `query ($id: ID!) { node(id: $id) { __typename ... on Role {
      name titles { slug } tasks { name } steps { slug }
    } } }`;
    expect(await ask(query, byId('Role'))).toEqual({
      node: {
        __typename: 'Role',
        name: 'Sjuksköterska, grundutbildad',
        titles: [{ slug }],
        tasks: [],
        steps: [],
      },
    });
  });

  it('is found by slug, and stands in no list', async () => {
    expect(
      await ask(`{ title(slug: "${slug}") { label } role(slug: "${slug}") { name }
        titles(filter: { text: "grundutbildad" }) { totalCount } roles(filter: { text: "grundutbildad" }) { totalCount } }`),
    ).toEqual({
      title: { label: nurse.label },
      role: { name: nurse.label },
      titles: { totalCount: 0 },
      roles: { totalCount: 0 },
    });
  });
});

it('the feed tells of a register that no type of the schema shows', async () => {
  const query = '{ changes { nodes { kind summary english: summary(language: EN) subject { id } } } }';
  expect(await ask(query)).toEqual({
    changes: {
      nodes: [
        {
          kind: 'PUBLISHED',
          summary: 'Yrkesregistret JobTech Taxonomy har publicerats.',
          english: 'The occupation register JobTech Taxonomy was published.',
          subject: null,
        },
      ],
    },
  });
});
