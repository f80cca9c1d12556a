import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { step as fulfilled } from '../../support/builders/requirement';
import { person } from '../../support/viewers';
import { type MatrixServer, startMatrixServer } from './matrix-server';
import type { Operation } from './row';
import { ASSOCIATION, COMMON, MALMO } from './world';

const FOREIGN = `utkast-${MALMO}-none`;
const UNKNOWN = 'utkast-9999-none';

const admin = person(ASSOCIATION, ['ADMIN']);

const mutation = (name: string, inputType: string, input: object): Operation => ({
  query: `mutation ($input: ${inputType}!) {
    ${name}(input: $input) { problems { code path message } ladder { findings { code message } } }
  }`,
  variables: { input },
});

const own = { slug: 'egen-trappa', organization: ASSOCIATION };

/** Where somebody names a foreign draft in what they do with something of their own. */
const probes: Readonly<Record<string, (slug: string) => Operation>> = {
  'adopts a draft': (slug) =>
    mutation('adoptLadder', 'AdoptLadderInput', {
      organization: ASSOCIATION,
      ladder: encodeGlobalId('Ladder', `${slug}@1`),
      from: '2026-07-01',
      decision: { body: 'Nämnden', date: '2026-01-01' },
    }),
  'imports a ladder that adapts a draft': (slug) =>
    mutation('importLadder', 'ImportLadderInput', {
      organization: ASSOCIATION,
      content: writeLadderFile(ladder({ ...own, basedOn: { slug, revision: 1 } })),
    }),
  'imports a ladder that builds on a step of a draft': (slug) => {
    const builtOn = requirement('grund', { expression: fulfilled(slug, 'forst') });
    const content = writeLadderFile(ladder({ ...own, steps: [step('egen', { requirements: [builtOn] })] }));
    return {
      query: `mutation ($input: ImportLadderInput!) {
        importLadder(input: $input) { problems { code path message } findings { line finding { code message } } }
      }`,
      variables: { input: { organization: ASSOCIATION, content } },
    };
  },
  'proposes that a draft is equivalent': (slug) => ({
    query: `mutation ($input: ProposeEquivalenceInput!) {
      proposeEquivalence(input: $input) { problems { code path message } }
    }`,
    variables: {
      input: {
        equivalence: {
          slug: 'nytt-forslag',
          organization: ASSOCIATION,
          left: slug,
          right: `trappa-${ASSOCIATION}-none`,
          pairs: [{ left: 'forst', right: 'forst', reason: { sv: 'Samma arbete.' } }],
        },
      },
    },
  }),
  'narrows the register of adoptions to a draft': (slug) => ({
    query: 'query ($slug: String!) { adoptions(filter: { ladder: $slug }) { totalCount } }',
    variables: { slug },
  }),
  'narrows the equivalences to a draft': (slug) => ({
    query: 'query ($slug: String!) { equivalences(filter: { ladder: $slug }) { totalCount } }',
    variables: { slug },
  }),
};

describe('a draft of others', () => {
  let server: MatrixServer;
  beforeAll(async () => {
    server = await startMatrixServer();
  });
  afterAll(() => server.close());

  it.each(Object.entries(probes))('is told of like one that does not exist to who %s', async (_what, probe) => {
    const told = await server.bytesOf(probe(FOREIGN), admin);
    const toldOfUnknown = await server.bytesOf(probe(UNKNOWN), admin);
    expect(toldOfUnknown).not.toContain('INTERNAL_SERVER_ERROR');
    expect(told.replaceAll(FOREIGN, UNKNOWN)).toBe(toldOfUnknown);
  });

  it('keeps its slug: one name is one ladder for all, so who takes it is told that it is taken, as of a published one', async () => {
    const creating = (slug: string) =>
      mutation('createLadder', 'CreateLadderInput', {
        ...own,
        slug,
        name: { sv: 'Egen trappa' },
        field: 'förskola',
        progression: 'EARNED',
      });
    const told = await server.bytesOf(creating(FOREIGN), admin);
    expect(told).toContain('ALREADY_EXISTS');
    expect(told).toBe(await server.bytesOf(creating(COMMON), admin));
  });
});
