import { testServer } from '../../support/graphql-server';

const { refusal, ask } = testServer();

describe('a list that is narrowed to something that nobody knows', () => {
  it.each([
    ['titles(filter: { organization: "9999" })', 'organization: there is no organisation with such a code.'],
    ['titles(filter: { role: "trollkarl" })', 'role: there is no role with such a slug.'],
    ['organizations(filter: { memberOf: "9999" })', 'memberOf: there is no organisation with such a code.'],
    ['learningOpportunities(filter: { region: "9999" })', 'region: there is no organisation with such a code.'],
    ['learningOpportunities(filter: { awards: "trollexamen" })', 'awards: there is no qualification with such a slug.'],
    ['changes(organization: "9999")', 'organization: there is no organisation with such a code.'],
    ['agreements(filter: { party: "9999" })', 'party: there is no organisation with such a code.'],
  ])('is refused: %s', async (field, message) => {
    expect(await refusal(`{ ${field} { totalCount } }`)).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT', messageSv: expect.stringMatching(/det finns ingen/u) as string },
    });
  });

  it('is refused within an answer too', async () => {
    const { message } = await refusal('{ role(slug: "underskoterska") { titles(organization: "9999") { label } } }');
    expect(message).toBe('organization: there is no organisation with such a code.');
  });

  it('is not refused for what has no names of its own, such as a field or a text', async () => {
    expect(await ask('{ titles(filter: { field: "trolldom" }) { totalCount } }')).toEqual({
      titles: { totalCount: 0 },
    });
  });
});
