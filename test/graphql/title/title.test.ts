import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

describe('title', () => {
  it('is found by slug, with its protection', async () => {
    const query = `{ title(slug: "underskoterska") {
      slug label language kind organization { name } role { slug } validFrom validTo replacedBy { label }
      protection { from legalBasis { title reference url inForceFrom } } sources { title }
    } }`;
    expect(await ask(query)).toEqual({
      title: {
        slug: 'underskoterska',
        label: 'Undersköterska',
        language: 'SV',
        kind: 'STANDARD',
        organization: null,
        role: { slug: 'underskoterska' },
        validFrom: null,
        validTo: null,
        replacedBy: [],
        protection: {
          from: '2023-07-01',
          legalBasis: {
            title: 'Patientsäkerhetslagen',
            reference: 'SFS 2010:659, 4 kap. 5 a §',
            url: null,
            inForceFrom: null,
          },
        },
        sources: [],
      },
    });
  });

  it('is null when there is none with the slug', async () => {
    expect(await ask('{ title(slug: "trollkarl") { label } }')).toEqual({ title: null });
  });

  it("is one employer's, or shared by all and perhaps of no role", async () => {
    const query = `{
      local: title(slug: "usk-natt") { organization { name } protection { from } }
      shared: title(slug: "ostmastare") { organization { name } role { slug } }
    }`;
    expect(await ask(query)).toEqual({
      local: { organization: { name: 'Göteborg' }, protection: null },
      shared: { organization: null, role: null },
    });
  });

  it('that is former leads to the one used in its place', async () => {
    const query = '{ title(slug: "forskolechef") { kind validTo replacedBy { label validFrom } } }';
    expect(await ask(query)).toEqual({
      title: { kind: 'FORMER', validTo: '2019-06-30', replacedBy: [{ label: 'Rektor', validFrom: '2019-07-01' }] },
    });
  });
});

describe('titles', () => {
  it.each([
    [{}, ['Ambulansförare', 'Förskolechef', 'Rektor', 'Undersköterska', 'Usk natt', 'Vårdbiträde', 'Östmästare']],
    [{ kinds: ['FORMER', 'ALTERNATIVE'] }, ['Förskolechef', 'Östmästare']],
    [{ kinds: [] }, []],
    [{ role: 'underskoterska' }, ['Undersköterska', 'Usk natt']],
    [{ field: 'förskola' }, ['Förskolechef', 'Rektor']],
    [{ organization: '1280', field: 'vård och omsorg' }, ['Undersköterska', 'Vårdbiträde']],
    [{ scheme: 'AID', code: '207008' }, ['Undersköterska', 'Usk natt']],
    [{ scheme: 'AID', code: '5321' }, []],
    [{ text: ' USK ' }, ['Usk natt']],
    [{ text: 'rektor', asOf: '2019-06-30' }, []],
    [{ text: 'rektor', asOf: '2019-07-01' }, ['Rektor']],
    [{ kinds: null, role: null, field: null, organization: null, text: 'väst', asOf: null }, []],
  ])('the filter %j passes %j', async (filter, labels) => {
    const query = 'query ($filter: TitleFilter) { titles(filter: $filter) { totalCount nodes { label } } }';
    expect(await ask(query, { filter })).toEqual({
      titles: { totalCount: labels.length, nodes: labels.map((label) => ({ label })) },
    });
  });
});
