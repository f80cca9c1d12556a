import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

describe('role', () => {
  it('is found by slug, with its words in both languages and its sources', async () => {
    const query = `{ role(slug: "underskoterska") {
      slug name english: name(language: EN) description descriptionInEnglish: description(language: EN) field
      sources { title }
    } }`;
    expect(await ask(query)).toEqual({
      role: {
        slug: 'underskoterska',
        name: 'Undersköterska',
        english: 'Assistant nurse',
        description: 'Skyddad yrkestitel.',
        descriptionInEnglish: 'A protected title.',
        field: 'vård och omsorg',
        sources: [{ title: 'Patientsäkerhetslagen' }],
      },
    });
  });

  it('is null when there is none with the slug', async () => {
    expect(await ask('{ role(slug: "trollkarl") { name } }')).toEqual({ role: null });
  });

  it('has its codes, in one scheme or in all', async () => {
    const query = `{ role(slug: "underskoterska") {
      codes { scheme code uri match } aid: codes(scheme: AID) { code } all: codes(scheme: null) { code }
    } }`;
    expect(await ask(query)).toEqual({
      role: {
        codes: [
          { scheme: 'SSYK2012', code: '5321', uri: null, match: 'NARROW' },
          { scheme: 'AID', code: '207008', uri: 'https://example.org/207008', match: 'CLOSE' },
        ],
        aid: [{ code: '207008' }],
        all: [{ code: '5321' }, { code: '207008' }],
      },
    });
  });

  it("has its titles in use on the day, one employer's among them", async () => {
    const query = `{ role(slug: "underskoterska") {
      now: titles { label } before: titles(asOf: "2024-12-31") { label }
      malmo: titles(asOf: "2024-12-31", organization: "1280") { label }
      local: titles(asOf: "2024-12-31", kind: LOCAL) { label }
    } }`;
    expect(await ask(query)).toEqual({
      role: {
        now: [{ label: 'Undersköterska' }],
        before: [{ label: 'Undersköterska' }, { label: 'Usk natt' }],
        malmo: [{ label: 'Undersköterska' }],
        local: [{ label: 'Usk natt' }],
      },
    });
  });

  it('has a former title as long as it was used and as former ever after', async () => {
    const query = `{ role(slug: "rektor-forskola") {
      then: titles(asOf: "2019-06-30") { label } now: titles(kind: FORMER) { label }
    } }`;
    expect(await ask(query)).toEqual({
      role: { then: [{ label: 'Förskolechef' }], now: [{ label: 'Förskolechef' }] },
    });
  });

  it('has its steps in the revisions of the day', async () => {
    const query = `{ role(slug: "underskoterska") {
      steps { ladder { slug revision } level { slug } } before: steps(asOf: "2023-06-30") { ladder { slug revision } }
    } }`;
    expect(await ask(query)).toEqual({
      role: {
        steps: [
          { ladder: { slug: 'omsorg-goteborg', revision: 1 }, level: { slug: 'bas' } },
          { ladder: { slug: 'omsorg-goteborg', revision: 1 }, level: { slug: 'fordjupad' } },
          { ladder: { slug: 'omsorg', revision: 2 }, level: { slug: 'bas' } },
          { ladder: { slug: 'omsorg', revision: 2 }, level: { slug: 'fordjupad' } },
        ],
        before: [{ ladder: { slug: 'omsorg', revision: 1 } }, { ladder: { slug: 'omsorg', revision: 1 } }],
      },
    });
  });

  it('has its reserved tasks with what they take, from the day that they are reserved', async () => {
    const query = `{ role(slug: "underskoterska") {
      tasks { slug name(language: EN) requirements { slug scope } } before: tasks(asOf: "2023-06-30") { slug }
    } }`;
    expect(await ask(query)).toEqual({
      role: {
        tasks: [
          {
            slug: 'fast-omsorgskontakt',
            name: 'Permanent care contact',
            requirements: [{ slug: 'skyddad-titel', scope: 'TASK' }],
          },
        ],
        before: [],
      },
    });
  });
});

describe('roles', () => {
  it.each([
    [{}, ['Rektor i förskola', 'Undersköterska', 'Vårdbiträde']],
    [{ field: 'vård och omsorg' }, ['Undersköterska', 'Vårdbiträde']],
    [{ scheme: 'SSYK2012' }, ['Undersköterska']],
    [{ scheme: 'ESCO' }, []],
    [{ code: '207008' }, ['Undersköterska']],
    [{ scheme: 'SSYK2012', code: '207008' }, []],
    [{ text: 'nurse' }, ['Undersköterska']],
    [{ field: null, scheme: null, code: null, text: null }, ['Rektor i förskola', 'Undersköterska', 'Vårdbiträde']],
  ])('the filter %j passes %j', async (filter, names) => {
    const query = 'query ($filter: RoleFilter) { roles(filter: $filter) { nodes { name } } }';
    expect(await ask(query, { filter })).toEqual({ roles: { nodes: names.map((name) => ({ name })) } });
  });
});
