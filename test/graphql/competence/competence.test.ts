import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

describe('competences', () => {
  it('are listed with the highest proficiency of each', async () => {
    expect(await ask('{ competences { totalCount nodes { slug name proficiencies sources { title } } } }')).toEqual({
      competences: { totalCount: 1, nodes: [{ slug: 'lek', name: 'lek', proficiencies: 5, sources: [] }] },
    });
  });

  it.each([
    ['le', 1],
    ['räkna', 0],
  ])('are found by part of the name: %s', async (text, totalCount) => {
    const query = 'query ($text: String) { competences(filter: { text: $text }) { totalCount } }';
    expect(await ask(query, { text })).toEqual({ competences: { totalCount } });
  });
});
