import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { ladder } from '../../support/builders/ladder-builder';
import { person } from '../../support/viewers';
import { type MatrixServer, startMatrixServer } from './matrix-server';
import type { Operation } from './row';
import { COMMON, GOTEBORG, MALMO } from './world';

const GOTEBORGS = 'goteborgs-egen';
const FOREIGN = `utkast-${MALMO}-none`;
const UNKNOWN = 'utkast-9999-none';

const admin = person(GOTEBORG, ['ADMIN']);

const mutation = (name: string, inputType: string, input: object): Operation => ({
  query: `mutation ($input: ${inputType}!) {
    ${name}(input: $input) { problems { code path message } ladder { findings { code message } } }
  }`,
  variables: { input },
});

const own = { slug: GOTEBORGS, organization: GOTEBORG };

/** Where somebody names a foreign draft in what they do with something of their own. */
const probes: Readonly<Record<string, (slug: string) => Operation>> = {
  'adopts a draft': (slug) =>
    mutation('adoptLadder', 'AdoptLadderInput', {
      organization: GOTEBORG,
      ladder: encodeGlobalId('Ladder', `${slug}@1`),
      from: '2026-07-01',
      decision: { body: 'Nämnden', date: '2026-01-01' },
    }),
  'imports a ladder that adapts a draft': (slug) =>
    mutation('importLadder', 'ImportLadderInput', {
      organization: GOTEBORG,
      content: writeLadderFile(ladder({ ...own, basedOn: { slug, revision: 1 } })),
    }),
  'proposes that a draft is equivalent': (slug) => ({
    query: `mutation ($input: ProposeEquivalenceInput!) {
      proposeEquivalence(input: $input) { problems { code path message } }
    }`,
    variables: {
      input: {
        equivalence: {
          slug: 'nytt-forslag',
          organization: GOTEBORG,
          left: slug,
          right: COMMON,
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

describe('who names a draft of others in work of their own is told what is told of one that does not exist, when one', () => {
  let server: MatrixServer;
  beforeAll(async () => {
    server = await startMatrixServer();
  });
  afterAll(() => server.close());

  it.each(Object.entries(probes))('%s', async (_what, probe) => {
    const told = await server.bytesOf(probe(FOREIGN), admin);
    const toldOfUnknown = await server.bytesOf(probe(UNKNOWN), admin);
    expect(toldOfUnknown).not.toContain('INTERNAL_SERVER_ERROR');
    expect(told.replaceAll(FOREIGN, UNKNOWN)).toBe(toldOfUnknown);
  });
});
