import { testServer } from '../../support/graphql-server';

const { refusal, ask } = testServer();

const QUERY = 'query ($filter: LadderFilter) { ladders(filter: $filter) { totalCount } }';

/** A value within so many lists. */
const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'DRAFT');

describe('variables', () => {
  it('are refused when they are nested deeper than GraphQL can read', async () => {
    for (const levels of [100, 1_000]) {
      expect(await refusal(QUERY, { filter: nested(levels) })).toMatchObject({
        message: 'The variables are nested deeper than 100 levels.',
        extensions: { code: 'QUERY_TOO_COMPLEX', messageSv: 'Variablerna är nästlade i fler än 100 nivåer.' },
      });
    }
  });

  it('are read up to that', async () => {
    expect((await refusal(QUERY, { filter: nested(99) })).extensions?.code).toBe('BAD_USER_INPUT');
    expect(await ask(QUERY, { filter: { statuses: ['DRAFT'] } })).toEqual({ ladders: { totalCount: 1 } });
  });
});
