import { testServer } from '../../support/graphql-server';

const { refusal, ask } = testServer();

const QUERY = 'query ($slug: String!) { ladder(slug: $slug) { name } }';

describe('the character U+0000', () => {
  it.each([
    ['in a variable', QUERY, { slug: 'omsorg\u0000' }],
    ['in a query', String.raw`{ ladder(slug: "omsorg\u0000") { name } }`, {}],
    ['in a query, by its longer escape', String.raw`{ ladder(slug: "omsorg\u{0}") { name } }`, {}],
  ])('is refused %s, in both languages', async (_where, query, variables) => {
    expect(await refusal(query, variables)).toMatchObject({
      message: 'A text holds the character U+0000, which no text may.',
      extensions: {
        code: 'BAD_USER_INPUT',
        messageSv: 'En text innehåller tecknet U+0000, vilket ingen text får göra.',
      },
    });
  });

  it('is not confused with its escape written out, or with other escapes', async () => {
    expect(await ask(QUERY, { slug: String.raw`\u0000` })).toEqual({ ladder: null });
    expect(await ask(String.raw`{ ladder(slug: "oms\u006frg") { name } }`)).toEqual({
      ladder: { name: 'Omsorgstrappan' },
    });
  });
});
