import { nodeTypeNames, type NodeTypeName } from '../../../src/graphql/node/node-entity';
import { decodeGlobalId, encodeGlobalId } from '../../../src/graphql/node/global-id';
import { testServer } from '../../support/graphql-server';

const { ask, refusal } = testServer();

/** All but the type of API keys, of which nothing is published. */
type PublishedTypeName = Exclude<NodeTypeName, 'ApiKey'>;
const publishedTypeNames = nodeTypeNames.filter((type): type is PublishedTypeName => type !== 'ApiKey');

/** For each type, a selection from Query that gives nodes of it. */
const sources: Readonly<Record<PublishedTypeName, string>> = {
  Organization: 'organizations { nodes { __typename id } }',
  Adoption: 'organization(code: "1492") { adoptions { __typename id } }',
  Agreement: 'agreements { nodes { __typename id } }',
  Role: 'roles { nodes { __typename id } }',
  Title: 'titles { nodes { __typename id } }',
  LevelScale: 'levelScales { __typename id }',
  Level: 'levelScales { levels { __typename id } }',
  Qualification: 'qualifications { nodes { __typename id } }',
  LearningOpportunity: 'learningOpportunities { nodes { __typename id } }',
  Activity: 'activities { nodes { __typename id } }',
  Ladder: 'ladder(slug: "omsorg") { revisions { __typename id } }',
  Step: 'ladder(slug: "omsorg") { revisions { steps { __typename id } } }',
  Competence: 'competences { nodes { __typename id } }',
  Equivalence: 'equivalences { nodes { __typename id } }',
};

interface Reference {
  readonly __typename: string;
  readonly id: string;
}

const referencesIn = (value: unknown): readonly Reference[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('__typename' in value) return [value as Reference];
  return Object.values(value).flatMap(referencesIn);
};

it.each(publishedTypeNames)('every %s is found again by its id', async (type) => {
  const references = referencesIn(await ask(`{ ${sources[type]} }`));
  expect(references.length).toBeGreaterThan(0);
  expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
  for (const reference of references) {
    expect(reference.__typename).toBe(type);
    expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: reference.id })).toEqual({
      node: reference,
    });
  }
});

it('a node shows the fields of its type', async () => {
  const id = encodeGlobalId('Level', 'levla/bas');
  expect(
    await ask('query ($id: ID!) { node(id: $id) { ... on Level { rank } ... on Role { field } } }', { id }),
  ).toEqual({
    node: { rank: 1 },
  });
});

it.each(nodeTypeNames)('the id of a %s that does not exist gives null', async (type) => {
  const id = encodeGlobalId(type, 'finns-inte');
  expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
});

it('an adoption without a first day has no place of its own', async () => {
  const id = encodeGlobalId('Adoption', 'malmo-omsorg');
  expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
});

it.each([
  ['empty', ''],
  ['a plain word', 'underskoterska'],
  ['of an unknown type', encodeGlobalId('Wizard', 'merlin')],
  ['without a key separator', Buffer.from('Role', 'utf8').toString('base64url')],
  ['padded', `${encodeGlobalId('Role', 'a')}==`],
  ['not text', Buffer.from([0x52, 0xff, 0x3a]).toString('base64url')],
])('an id that is %s is refused', async (_what, id) => {
  const { message, extensions } = await refusal('query ($id: ID!) { node(id: $id) { id } }', { id });
  expect(message).toBe('That is no id from this API.');
  expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', messageSv: 'Det är inget id från det här API:et.' });
});

it('an id keeps keys of any kind', () => {
  for (const key of ['', 'a:b', 'omsorg@2/bas', 'åäö', '1480']) {
    expect(decodeGlobalId(encodeGlobalId('Step', key))).toEqual({ type: 'Step', key });
  }
});
