import { nodeTypeNames, type NodeTypeName } from '../../../src/graphql/node/node-entity';
import { isPeopleType, type PeopleTypeName } from '../../../src/graphql/node/people-node';
import { decodeGlobalId, encodeGlobalId } from '../../../src/graphql/node/global-id';
import { compileCatalog } from '../../../src/catalog/catalog';
import { mappingDecision } from '../../support/builders/mapping-decision';
import { nurse, occupationRegister } from '../../support/builders/title-lexicon';
import { testServer } from '../../support/graphql-server';
import { world, worldEvents } from '../../support/graphql-world';

/** The world, in which Göteborg has decided on labels, and an occupation is known that no role carries. */
const catalog = compileCatalog(
  { number: 2, publishedAt: '2026-02-01T00:00:00.000Z' },
  { ...world, occupationRegisters: [occupationRegister([nurse])] },
  worldEvents,
  undefined,
  [
    mappingDecision('bekraftat'),
    mappingDecision('avvisat', { act: 'REJECT', label: 'Elevresurs natt', reason: 'Finns inte hos oss.' }),
    mappingDecision('angrat', { act: 'UNDO', undoes: 'avvisat', label: 'Elevresurs natt' }),
  ],
);

const { ask, refusal } = testServer({ catalog });

/** All but the types of API keys and of people, of which nothing is published. */
type PublishedTypeName = Exclude<NodeTypeName, 'ApiKey' | PeopleTypeName>;
const publishedTypeNames = nodeTypeNames.filter(
  (type): type is PublishedTypeName => type !== 'ApiKey' && !isPeopleType(type),
);

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
  TitleMapping: 'title(slug: "underskoterska") { mappings { __typename id } }',
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

const TITLE = `query ($id: ID!) { node(id: $id) { id ... on Title {
  slug label kind organization { code } role { slug } mappings { state standard { slug } local { id } }
} } }`;

const own = { kind: 'LOCAL', organization: { code: '1480' } };

it.each([
  [
    'of an occupation that no role carries',
    `jobtech-${nurse.code}`,
    { kind: 'STANDARD', label: nurse.label, role: { slug: `jobtech-${nurse.code}` }, mappings: [] },
  ],
  [
    'of an employer, confirmed to stand for another,',
    '1480/usk natt',
    {
      ...own,
      label: 'usk natt',
      role: { slug: 'underskoterska' },
      mappings: [{ state: 'CONFIRMED', standard: { slug: 'underskoterska' } }],
    },
  ],
  [
    'of an employer, about which all is undone,',
    '1480/elevresurs natt',
    { ...own, label: 'Elevresurs natt', role: null, mappings: [{ state: 'SUPERSEDED', standard: null }] },
  ],
])('a title %s is found by its id, and leads back to it', async (_what, slug, title) => {
  const id = encodeGlobalId('Title', slug);
  const local = { id };
  const { mappings } = title;
  expect(await ask(TITLE, { id })).toMatchObject({
    node: { id, slug, ...title, mappings: mappings.map((mapping) => ({ ...mapping, local })) },
  });
});

it.each([
  ['an employer that has decided nothing', '1280/usk natt'],
  ['an employer that there is not', '9999/usk natt'],
  ['a label as it is not kept', '1480/Usk  natt'],
  ['a label on which nothing is decided', '1480/usk'],
  ['an occupation that there is not', 'jobtech-finns-inte'],
])('no title is found by the name of %s', async (_what, slug) => {
  expect(await ask(TITLE, { id: encodeGlobalId('Title', slug) })).toEqual({ node: null });
});

it('a decision that undoes another is no mapping', async () => {
  const id = encodeGlobalId('TitleMapping', 'angrat');
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
