import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

describe('ladder', () => {
  it('tells who decided what, from which sources, and what they leave open', async () => {
    const query = `{ ladder(slug: "omsorg") {
      slug revision status name english: name(language: EN) organization { name } field progression cumulative
      scale { slug } validFrom validTo publishedAt decision { body date reference } sources { title }
      unknowns(language: EN) notes basedOn { slug } deviations { kind } adopters { name }
    } }`;
    expect(await ask(query)).toEqual({
      ladder: {
        slug: 'omsorg',
        revision: 2,
        status: 'PUBLISHED',
        name: 'Omsorgstrappan',
        english: 'The care ladder',
        organization: { name: 'Göteborgsregionen' },
        field: 'vård och omsorg',
        progression: 'EARNED',
        cumulative: true,
        scale: { slug: 'levla' },
        validFrom: '2023-07-01',
        validTo: null,
        publishedAt: '2020-01-01T08:00:00Z',
        decision: { body: 'Förbundsstyrelsen', date: '2019-12-01', reference: null },
        sources: [{ title: 'Patientsäkerhetslagen' }],
        unknowns: ['Experts are not described.'],
        notes: ['Ingen grund för lön.'],
        basedOn: null,
        deviations: [],
        adopters: [{ name: 'Göteborg' }, { name: 'Åmål' }, { name: 'Malmö' }],
      },
    });
  });

  it('comes by the revision given, else by the one of the day, else by the one of today', async () => {
    const query = `{
      given: ladder(slug: "omsorg", revision: 1, asOf: "2024-01-01") { revision }
      ofTheDay: ladder(slug: "omsorg", asOf: "2023-06-30") { revision }
      today: ladder(slug: "omsorg", revision: null) { revision }
    }`;
    expect(await ask(query)).toEqual({ given: { revision: 1 }, ofTheDay: { revision: 1 }, today: { revision: 2 } });
  });

  it('is null when there is no such ladder, revision or day', async () => {
    const query = `{
      ladder: ladder(slug: "ingen") { slug }
      revision: ladder(slug: "omsorg", revision: 3) { slug }
      day: ladder(slug: "omsorg", asOf: "2019-12-31") { slug }
    }`;
    expect(await ask(query)).toEqual({ ladder: null, revision: null, day: null });
  });

  it('comes by the nearest revision on a day on which none is in force, where that is asked for', async () => {
    const query = `{
      before: ladder(slug: "omsorg", asOf: "2019-12-31", orNearest: true) { revision }
      within: ladder(slug: "omsorg", asOf: "2020-01-01", orNearest: true) { revision }
      unknown: ladder(slug: "ingen", orNearest: true) { revision }
    }`;
    expect(await ask(query)).toEqual({ before: { revision: 1 }, within: { revision: 1 }, unknown: null });
  });

  it('that is only a draft is found by its newest revision, without a scale', async () => {
    const query = '{ ladder(slug: "utkast") { status scale { slug } validFrom publishedAt decision { body } } }';
    expect(await ask(query)).toEqual({
      ladder: { status: 'DRAFT', scale: null, validFrom: null, publishedAt: null, decision: null },
    });
  });

  it('knows its revisions, oldest first', async () => {
    const query = '{ ladder(slug: "omsorg") { revisions { revision validFrom } } }';
    expect(await ask(query)).toEqual({
      ladder: {
        revisions: [
          { revision: 1, validFrom: '2020-01-01' },
          { revision: 2, validFrom: '2023-07-01' },
        ],
      },
    });
  });

  it('that adapts another tells which, and how it departs from it', async () => {
    const query = `{ ladder(slug: "omsorg-goteborg") {
      basedOn { slug revision } deviations { kind step { slug } text }
    } }`;
    const { ladder } = (await ask(query)) as {
      ladder: { basedOn: unknown; deviations: { kind: string; step: { slug: string } | null; text: string }[] };
    };
    expect(ladder.basedOn).toEqual({ slug: 'omsorg', revision: 2 });
    expect(ladder.deviations.map(({ kind, step }) => [kind, step?.slug])).toEqual([
      ['ADDED', 'bitrade'],
      ['STRICTER', 'bas'],
      // It no longer takes that the step before is still fulfilled.
      ['LOOSER', 'fordjupad'],
      ['RENAMED', undefined],
      ['LOOSER', undefined],
    ]);
    const [, bas, fordjupad] = ladder.deviations;
    expect(bas?.text).toMatch(/^Steget Undersköterska \(bas\) kräver mer än i bastrappan\. Nytt krav .+: anatomi\.$/u);
    expect(fordjupad?.text).toMatch(/ kräver mindre än i bastrappan\. Det följer av ändringar på andra håll .+\.$/u);
  });

  it('has its ways between steps', async () => {
    const query = '{ ladder(slug: "omsorg") { transitions { kind from { slug } to { slug } } } }';
    expect(await ask(query)).toEqual({
      ladder: { transitions: [{ kind: 'ADVANCE', from: { slug: 'bas' }, to: { slug: 'fordjupad' } }] },
    });
  });

  it('has adopters on the day', async () => {
    expect(await ask('{ ladder(slug: "omsorg") { adopters(asOf: "2022-02-28") { name } } }')).toEqual({
      ladder: { adopters: [{ name: 'Malmö' }] },
    });
  });
});

describe('ladders', () => {
  it.each([
    [{}, ['Ett utkast', 'Göteborgs omsorgstrappa', 'Omsorgstrappan']],
    [{ organization: '1480' }, ['Göteborgs omsorgstrappa', 'Omsorgstrappan']],
    [{ organization: '1280' }, ['Ett utkast', 'Omsorgstrappan']],
    [{ field: 'förskola' }, ['Ett utkast']],
    [{ statuses: ['DRAFT'] }, ['Ett utkast']],
    [{ role: 'vardbitrade' }, ['Göteborgs omsorgstrappa']],
    [{ text: 'care' }, ['Omsorgstrappan']],
    [{ asOf: '2023-06-30' }, ['Ett utkast', 'Omsorgstrappan']],
    [{ organization: null, field: null, statuses: null, role: null, text: null, asOf: null }, 3],
  ])('the filter %j passes %j', async (filter, names) => {
    const query = 'query ($filter: LadderFilter) { ladders(filter: $filter) { totalCount nodes { name } } }';
    const { ladders } = (await ask(query, { filter })) as {
      ladders: { totalCount: number; nodes: { name: string }[] };
    };
    if (typeof names === 'number') expect(ladders.totalCount).toBe(names);
    else expect(ladders.nodes.map(({ name }) => name)).toEqual(names);
  });
});
