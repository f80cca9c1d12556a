import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

const demands = async (query: string, variables?: Record<string, unknown>): Promise<readonly string[]> =>
  [...JSON.stringify(await ask(query, variables)).matchAll(/"slug":"(utbildning|bevis)"/gu)].map(
    ([, slug]) => slug ?? '',
  );

describe('a field that answers for a day', () => {
  it('answers for the day it is asked for', async () => {
    const query = `{ ladder(slug: "omsorg") { steps {
      requirements(asOf: "2023-06-30") { slug } after: requirements(asOf: "2023-07-01") { slug }
    } } }`;
    expect(await demands(query)).toEqual(['utbildning', 'bevis']);
  });

  it('answers for today when nobody says', async () => {
    const query = '{ ladder(slug: "omsorg", revision: 1) { steps { requirements { slug } } } }';
    expect(await demands(query)).toEqual(['bevis']);
    const before = testServer({ today: '2023-06-30' });
    expect(JSON.stringify(await before.ask(query))).toContain('utbildning');
  });

  it('answers for the day that the field above was asked for', async () => {
    const query = '{ ladder(slug: "omsorg", asOf: "2023-06-30") { steps { requirements { slug } } } }';
    expect(await demands(query)).toEqual(['utbildning']);
  });

  it('answers for the day of the nearest field above', async () => {
    const query = `{ ladder(slug: "omsorg", asOf: "2023-06-30") {
      steps { role { steps(asOf: "2023-07-01") { requirements { slug } } } }
    } }`;
    expect(new Set(await demands(query))).toEqual(new Set(['bevis']));
  });

  it('answers for its own day although the field above has another', async () => {
    const query =
      '{ ladder(slug: "omsorg", asOf: "2023-06-30") { steps { requirements(asOf: "2023-07-01") { slug } } } }';
    expect(await demands(query)).toEqual(['bevis']);
  });

  it('inherits the day when its own is null', async () => {
    const query = `query ($asOf: Date) {
      ladder(slug: "omsorg", asOf: "2023-06-30") { steps { requirements(asOf: $asOf) { slug } } }
    }`;
    expect(await demands(query, { asOf: null })).toEqual(['utbildning']);
    expect(await demands(query, {})).toEqual(['utbildning']);
  });

  it("inherits a filter's day, through pages and lists", async () => {
    const query = `{ ladders(filter: { text: "omsorgstrappan", asOf: "2023-06-30" }) {
      edges { node { steps { requirements { slug } } } }
    } }`;
    expect(await demands(query)).toEqual(['utbildning']);
  });

  it('takes no day from a field beside it', async () => {
    const query = `{
      before: ladder(slug: "omsorg", revision: 1, asOf: "2023-06-30") { steps { requirements { slug } } }
      now: ladder(slug: "omsorg", revision: 1) { steps { requirements { slug } } }
    }`;
    expect(await demands(query)).toEqual(['utbildning', 'bevis']);
  });

  it('takes no day from another request', async () => {
    const query = (asOf: string) =>
      `{ ladder(slug: "omsorg", revision: 1${asOf}) { steps { requirements { slug } } } }`;
    const answers = await Promise.all([demands(query(', asOf: "2023-06-30"')), demands(query(''))]);
    expect(answers).toEqual([['utbildning'], ['bevis']]);
  });
});

it.each(['2023-02-29', '2023-7-1', '20230701', 'idag', '', '2023-07-01T00:00:00Z', '0000-01-01', 20230701])(
  'the day %j is refused',
  async (asOf) => {
    const { refusal } = testServer();
    const error = await refusal('query ($asOf: Date) { ladder(slug: "omsorg", asOf: $asOf) { slug } }', { asOf });
    expect(error.message).toBe('$asOf: A date is a day of the calendar as YYYY-MM-DD, e.g. 2023-07-01.');
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      messageSv: '$asOf: Ett datum är en dag i kalendern som ÅÅÅÅ-MM-DD, t.ex. 2023-07-01.',
    });
  },
);

it.each(['"2023-02-29"', '"0000-01-01"', '20230701'])(
  'the day %s in the query is refused by the name of its argument, at its place',
  async (day) => {
    const error = await testServer().refusal(`{ ladder(slug: "omsorg", asOf: ${day}) { slug } }`);
    expect(error.message).toBe('asOf: A date is a day of the calendar as YYYY-MM-DD, e.g. 2023-07-01.');
    expect(error.extensions?.messageSv).toBe('asOf: Ett datum är en dag i kalendern som ÅÅÅÅ-MM-DD, t.ex. 2023-07-01.');
    expect(error.locations).toEqual([{ line: 1, column: 32 }]);
  },
);
