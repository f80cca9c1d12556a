import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { testServer } from '../../support/graphql-server';

const { ask, refusal } = testServer();

const query = `query ($left: ID!, $right: ID!, $asOf: Date) { compareLadders(left: $left, right: $right, asOf: $asOf) {
  left { slug } right { slug } pairs { left { slug } right { slug } relation because english: because(language: EN) }
} }`;

const idOf = (key: string): string => encodeGlobalId('Ladder', key);

interface Comparison {
  readonly compareLadders: {
    readonly pairs: readonly {
      readonly left: { slug: string } | null;
      readonly right: { slug: string } | null;
      readonly relation: string;
      readonly because: readonly string[];
      readonly english: readonly string[];
    }[];
  };
}

it('puts the steps of two ladders side by side, with whose demands are stricter and why', async () => {
  const answer = (await ask(query, { left: idOf('omsorg@2'), right: idOf('omsorg-goteborg@1') })) as Comparison;
  expect(answer).toMatchObject({
    compareLadders: {
      left: { slug: 'omsorg' },
      right: { slug: 'omsorg-goteborg' },
      pairs: [
        { left: { slug: 'bas' }, right: { slug: 'bas' }, relation: 'STRICTER' },
        { left: { slug: 'fordjupad' }, right: { slug: 'fordjupad' } },
        { left: null, right: { slug: 'bitrade' }, relation: 'ADDED', because: [] },
      ],
    },
  });
  const [bas] = answer.compareLadders.pairs;
  expect(bas?.because).toEqual(['Bara Göteborg kräver anatomi.', 'Källorna för båda lämnar frågor öppna.']);
  expect(bas?.english).toEqual(['Only Göteborg demands: anatomi.', 'The sources for both leave questions open.']);
});

it('compares what is demanded on the day', async () => {
  const compared = { left: idOf('omsorg@1'), right: idOf('omsorg-goteborg@1') };
  const relationOn = async (asOf: string): Promise<string | undefined> =>
    ((await ask(query, { ...compared, asOf })) as Comparison).compareLadders.pairs[0]?.relation;
  // Until then the examen was demanded, which includes the course that Göteborg adds.
  expect(await relationOn('2023-06-30')).toBe('SAME');
  expect(await relationOn('2023-07-01')).toBe('STRICTER');
});

it.each([
  [
    'an id of another type',
    encodeGlobalId('Role', 'underskoterska'),
    'The id is of type Role; one of type Ladder is wanted.',
  ],
  ['no id at all', 'omsorg', 'That is no id from this API; one of type Ladder is wanted.'],
  ['the id of no ladder', idOf('omsorg@9'), 'There is no ladder with that id.'],
])('refuses %s', async (_what, left, message) => {
  const error = await refusal(query, { left, right: idOf('omsorg@1') });
  expect(error.message).toBe(message);
  expect(error.extensions?.code).toBe('BAD_USER_INPUT');
});
