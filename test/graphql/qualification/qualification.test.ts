import { testServer } from '../../support/graphql-server';

const { ask, refusal } = testServer();

describe('qualification', () => {
  it('is found by slug, with what is known of it and what is open', async () => {
    const query = `{ qualification(slug: "examen") {
      slug name kind seqfLevel credits creditUnit area issuer { name } includes { name } unknowns sources { title }
    } }`;
    expect(await ask(query)).toEqual({
      qualification: {
        slug: 'examen',
        name: 'Gymnasieexamen',
        kind: 'UPPER_SECONDARY',
        seqfLevel: 4,
        credits: 1500,
        creditUnit: 'GYMNASIEPOANG',
        area: 'vård och omsorg',
        issuer: null,
        includes: [{ name: 'Anatomi' }],
        unknowns: ['Inriktningen är öppen.'],
        sources: [],
      },
    });
  });

  it('has an issuer where one is known, and a level only where it is placed', async () => {
    const query = '{ qualification(slug: "bevis") { name(language: EN) seqfLevel issuer { name } } }';
    expect(await ask(query)).toEqual({
      qualification: { name: 'Proof of assistant nurse', seqfLevel: null, issuer: { name: 'Socialstyrelsen' } },
    });
  });

  it('has those that count in its place on the day', async () => {
    const query = `{ qualification(slug: "bevis") {
      equivalents { slug } before: equivalents(asOf: "2023-12-31") { slug } after: equivalents(asOf: "2033-07-01") { slug }
    } }`;
    expect(await ask(query)).toEqual({
      qualification: {
        equivalents: [{ slug: 'gammalt-bevis' }, { slug: 'examen' }],
        before: [{ slug: 'gammalt-bevis' }],
        after: [{ slug: 'examen' }],
      },
    });
  });
});

describe('qualifications', () => {
  it.each([
    [{}, ['Anatomi', 'Bevis om undersköterska', 'Gammalt bevis', 'Gymnasieexamen']],
    [{ kinds: ['COURSE'] }, ['Anatomi']],
    [{ minimumSeqfLevel: 4 }, ['Gymnasieexamen']],
    [{ minimumSeqfLevel: 5 }, []],
    [{ maximumSeqfLevel: 4 }, ['Gymnasieexamen']],
    [{ area: 'vård och omsorg' }, ['Anatomi', 'Gymnasieexamen']],
    [{ text: 'proof' }, ['Bevis om undersköterska']],
    [{ kinds: null, minimumSeqfLevel: null, maximumSeqfLevel: null, area: null, text: 'gam' }, ['Gammalt bevis']],
  ])('the filter %j passes %j', async (filter, names) => {
    const query = 'query ($filter: QualificationFilter) { qualifications(filter: $filter) { nodes { name } } }';
    expect(await ask(query, { filter })).toEqual({ qualifications: { nodes: names.map((name) => ({ name })) } });
  });

  it.each([0, 9])('are not narrowed to level %i, which SeQF lacks', async (level) => {
    const query = 'query ($level: Int) { qualifications(filter: { minimumSeqfLevel: $level }) { totalCount } }';
    const error = await refusal(query, { level });
    expect(error.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error.message).toMatch(/minimumSeqfLevel must not be (less than 1|greater than 8)/u);
    expect(error.extensions?.messageSv).toContain('minimumSeqfLevel');
  });
});
