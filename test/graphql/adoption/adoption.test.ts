import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

it('an adoption tells who uses which ladder since when, by which decision and source', async () => {
  const query = `{ organization(code: "1492") { adoptions {
    from to decision { body date reference } organization { name } ladder { slug revision } sources { title }
  } } }`;
  expect(await ask(query)).toEqual({
    organization: {
      adoptions: [
        {
          from: '2022-03-01',
          to: null,
          decision: { body: 'Omsorgsnämnden', date: '2022-02-01', reference: 'ON 2022/7' },
          organization: { name: 'Åmål' },
          ladder: { slug: 'omsorg', revision: 2 },
          sources: [{ title: 'Patientsäkerhetslagen' }],
        },
      ],
    },
  });
});

it("an adoption's ladder is the revision of the day that was asked for above it", async () => {
  const query = '{ organization(code: "1492") { adoptions(asOf: "2022-06-01") { ladder { revision } } } }';
  expect(await ask(query)).toEqual({ organization: { adoptions: [{ ladder: { revision: 1 } }] } });
});
