import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { seeds } from '../support/seeds';
import { startService, type TestService } from '../support/service';

/** What people ask of the shipped data, asked as they would: over HTTP, in GraphQL. */
describe('the server answers', () => {
  let database: TestDatabase;
  let service: TestService;
  let published: number;

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    service = await startService(database.url);
    await service.publish(seeds);
    await eventually(() => service.service.holder.current().release.number === 1);
    published = service.statements.length;
  });
  afterAll(async () => {
    await service.close();
    await database.remove();
  });

  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const answer = await service.ask<Data>(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it('which levels Levla has, in order, and that fördjupad is assigned, not earned', async () => {
    interface Levla {
      ladder: {
        progression: string;
        scale: { levels: { name: string }[] };
        steps: {
          level: { slug: string };
          role: { slug: string };
          requirements: { nodes: { kind: string }[]; text: string }[];
        }[];
      };
    }
    const { ladder } = await ask<Levla>(`{
      ladder(slug: "goteborg-levla-kompetensmodellen") {
        progression scale { levels { name } }
        steps { role { slug } level { slug } requirements { text nodes { kind } } }
      }
    }`);
    expect(ladder.progression).toBe('ASSIGNED');
    expect(ladder.scale.levels.map(({ name }) => name)).toEqual(['Bas', 'Fördjupad', 'Expert']);
    const deepened = ladder.steps.find(
      ({ role, level }) => role.slug === 'underskoterska' && level.slug === 'fordjupad',
    );
    expect(deepened?.requirements[0]?.nodes).toEqual([{ kind: 'ASSIGNMENT' }]);
    expect(deepened?.requirements[0]?.text).toMatch(/uppdrag på nivån fördjupad/iu);
  });

  it('the three ways from förskollärare in Malmö', async () => {
    const { ladder } = await ask<{
      ladder: { steps: { slug: string; next: { kind: string; to: { title: { label: string } } }[] }[] };
    }>(`{
      ladder(slug: "malmo-forskolekarriar") { steps { slug next { kind to { title { label } } } } }
    }`);
    expect(ladder.steps.find(({ slug }) => slug === 'forskollarare')?.next).toEqual([
      { kind: 'SPECIALIZE', to: { title: { label: 'Förste förskollärare' } } },
      { kind: 'LEAD', to: { title: { label: 'Biträdande rektor' } } },
      { kind: 'LEAD', to: { title: { label: 'Rektor' } } },
    ]);
  });

  it('by when rektor in a preschool has the training, and that it was only recommended before', async () => {
    interface Malmo {
      ladder: {
        revision: number;
        steps: { slug: string; requirements: { slug: string; strength: string; text: string; respite: unknown }[] }[];
      };
    }
    const trainingOn = async (asOf: string) => {
      const { ladder } = await ask<Malmo>(
        `query ($asOf: Date) { ladder(slug: "malmo-forskolekarriar", asOf: $asOf) {
          revision steps { slug requirements { slug strength text respite { months roles { slug } } } }
        } }`,
        { asOf },
      );
      const rektor = ladder.steps.find(({ slug }) => slug === 'rektor');
      return [ladder.revision, rektor?.requirements.find(({ slug }) => slug === 'befattningsutbildning')];
    };
    expect(await trainingOn('2019-06-30')).toMatchObject([1, { strength: 'RECOMMENDED', respite: null }]);
    expect(await trainingOn('2019-07-01')).toMatchObject([
      2,
      {
        strength: 'MANDATORY',
        text: 'Inom fem år från tillträdet: befattningsutbildning för rektorer',
        respite: { months: 60, roles: [] },
      },
    ]);
  });

  it('that Skicklig presupposes Självständig', async () => {
    interface Malmo {
      ladder: {
        cumulative: boolean;
        steps: {
          slug: string;
          requirements: { text: string; nodes: { kind: string; step: { slug: string } | null }[] }[];
        }[];
      };
    }
    const { ladder } = await ask<Malmo>(`{
      ladder(slug: "malmo-kompetensnivaer-barnskotare") {
        cumulative steps { slug requirements { text nodes { kind step { slug } } } }
      }
    }`);
    const skilled = ladder.steps.find(({ slug }) => slug === 'skicklig');
    expect(ladder.cumulative).toBe(true);
    expect(skilled?.requirements.flatMap(({ nodes }) => nodes)).toContainEqual({
      kind: 'STEP',
      step: { slug: 'sjalvstandig' },
    });
  });

  it('which titles Storsthlm wants uniform, and that it is a goal', async () => {
    const { ladder } = await ask<{
      ladder: { status: string; steps: { title: { label: string } }[]; unknowns: string[] };
    }>(`{
      ladder(slug: "storsthlm-titulatur") { status steps { title { label } } unknowns }
    }`);
    expect(ladder.steps.map(({ title }) => title.label)).toEqual(['Barnskötare', 'Elevassistent', 'Stödassistent']);
    expect(ladder.status).toBe('DRAFT');
    expect(ladder.unknowns[0]).toMatch(/mål/u);
  });

  it('what undersköterska demanded on each side of 2023-07-01, and until when the transition lasts', async () => {
    interface Protected {
      ladder: {
        steps: {
          title: { protection: { from: string } };
          requirements: { text: string; validTo: string | null; legalBasis: { reference: string } }[];
        }[];
      };
    }
    const query = `query ($asOf: Date!) {
      ladder(slug: "underskoterska-skyddad-titel", asOf: $asOf) {
        steps { title { protection { from } } requirements { text validTo legalBasis { reference } } }
      }
    }`;
    const demanded = async (asOf: string) => (await ask<Protected>(query, { asOf })).ladder.steps[0];
    expect((await demanded('2023-06-30'))?.requirements).toEqual([]);
    const transition = await demanded('2023-07-01');
    expect(transition?.title.protection.from).toBe('2023-07-01');
    expect(transition?.requirements).toMatchObject([
      {
        validTo: '2033-06-30',
        legalBasis: { reference: expect.stringMatching(/SFS 2010:659.*SFS 2021:739/u) as string },
      },
    ]);
    expect(transition?.requirements[0]?.text).toMatch(/tillsvidare.*undersköterska.*1 juli 2023/iu);
    const after = await demanded('2033-07-01');
    expect(after?.requirements).toMatchObject([{ validTo: null }]);
    expect(after?.requirements[0]?.text).not.toMatch(/2023/u);
  });

  it("which organisations Skaraborg's draft is meant for, and that it binds none", async () => {
    interface Draft {
      ladder: {
        status: string;
        organization: { members: { name: string }[] };
        adopters: unknown[];
        unknowns: string[];
      };
    }
    const { ladder } = await ask<Draft>(`{
      ladder(slug: "skaraborg-kompetenstrappa-forskola") {
        status organization { members { name } } adopters { name } unknowns
      }
    }`);
    expect(ladder.status).toBe('DRAFT');
    expect(ladder.organization.members).toHaveLength(15);
    expect(ladder.organization.members.map(({ name }) => name)).toContain('Grästorp');
    expect(ladder.adopters).toEqual([]);
    expect(ladder.unknowns.join(' ')).toMatch(/infört trappan är inte känt/u);
  });

  it("Linköping's first and last step, and that the steps between are unknown", async () => {
    const { ladder } = await ask<{ ladder: { scale: { levels: { name: string }[] }; unknowns: string[] } }>(`{
      ladder(slug: "linkoping-kompetenstrappa") { scale { levels { name } } unknowns(language: EN) }
    }`);
    expect(ladder.scale.levels.map(({ name }) => name)).toEqual(['Studerande', 'Mycket erfaren']);
    expect(ladder.unknowns[0]).toMatch(/steps between .* not known/u);
  });

  it('which roles may teach in fritidshem, and by which law', async () => {
    interface Roles {
      roles: {
        nodes: {
          slug: string;
          tasks: { name: string; requirements: { text: string; legalBasis: { reference: string } }[] }[];
        }[];
      };
    }
    const { roles } = await ask<Roles>(`{
      roles { nodes { slug tasks { name requirements { text legalBasis { reference } } } } }
    }`);
    const teaching = roles.nodes.filter(({ tasks }) =>
      tasks.some(({ name }) => name === 'Undervisning i fritidshemmet'),
    );
    expect(teaching.map(({ slug }) => slug)).toEqual(['larare-fritidshem']);
    expect(teaching[0]?.tasks[0]?.requirements[0]?.legalBasis.reference).toMatch(/SFS 2010:800, 2 kap\. 13 §/u);
  });

  it('which agreement covers Botkyrka', async () => {
    const { organizations } = await ask<{
      organizations: { nodes: { name: string; agreements: { name: string }[] }[] };
    }>(`{
      organizations(filter: { text: "Botkyrka" }) { nodes { name agreements { name } } }
    }`);
    expect(organizations.nodes[0]?.agreements.map(({ name }) => name)).toEqual(['Lärarutbildning i samverkan']);
  });

  it('the codes of signaltekniker, and which demanded qualifications have no seat in a region', async () => {
    interface Signal {
      role: {
        codes: { scheme: string; code: string }[];
        tasks: { requirements: { nodes: { qualification: { slug: string } | null }[] }[] }[];
      };
      learningOpportunities: { nodes: { awards: { slug: string }[]; seats: number; region: { name: string } }[] };
    }
    const { role, learningOpportunities } = await ask<Signal>(`{
      role(slug: "signaltekniker") {
        codes { scheme code }
        tasks { requirements { nodes { qualification { slug } } } }
      }
      learningOpportunities(filter: { region: "en-battre-matchning", hasSeats: false, asOf: "2022-09-01" }) {
        nodes { awards { slug } seats region { name } }
      }
    }`);
    expect(role.codes).toEqual([
      { scheme: 'JOBTECH', code: 'VYBp_MJp_drc' },
      { scheme: 'AF_SSYK', code: '7420' },
      { scheme: 'SSYK2012', code: '7420' },
    ]);
    const demanded = role.tasks.flatMap(({ requirements }) =>
      requirements.flatMap(({ nodes }) => nodes.flatMap(({ qualification }) => qualification?.slug ?? [])),
    );
    const withoutSeat = learningOpportunities.nodes.flatMap(({ awards }) => awards.map(({ slug }) => slug));
    expect(demanded.filter((slug) => withoutSeat.includes(slug))).toEqual(['yh-jarnvagsspecifik-signalteknik']);
  });

  it('that Västeråsmodellen is an activity and no ladder', async () => {
    interface Found {
      activities: { nodes: { __typename: string; name: string; sources: { title: string }[] }[] };
      ladders: { totalCount: number };
    }
    const { activities, ladders } = await ask<Found>(`{
      activities(filter: { text: "Västeråsmodellen" }) { nodes { __typename name sources { title } } }
      ladders(filter: { text: "Västeråsmodellen" }) { totalCount }
    }`);
    expect(activities.nodes).toMatchObject([{ __typename: 'Activity', name: 'Västeråsmodellen' }]);
    expect(activities.nodes[0]?.sources.length).toBeGreaterThan(0);
    expect(ladders.totalCount).toBe(0);
  });

  it('that förskolechef was the title until 2019-06-30 and rektor is since', async () => {
    interface Named {
      role: { titles: { label: string; kind: string; validTo: string | null; replacedBy: { label: string }[] }[] };
    }
    const query = `query ($asOf: Date!) {
      role(slug: "rektor-forskola") { titles(asOf: $asOf) { label kind validTo replacedBy { label } } }
    }`;
    const titles = async (asOf: string) => (await ask<Named>(query, { asOf })).role.titles;
    const standard = (named: Named['role']['titles']) =>
      named.filter(({ kind }) => kind === 'STANDARD').map(({ label }) => label);
    expect(standard(await titles('2019-06-30'))).toEqual([]);
    expect(standard(await titles('2019-07-01'))).toEqual(['Rektor']);
    expect(await titles('2019-07-01')).toContainEqual({
      label: 'Förskolechef',
      kind: 'FORMER',
      validTo: '2019-06-30',
      replacedBy: [{ label: 'Rektor' }],
    });
  });

  it('an unknown municipality with nothing, and a wrong filter with what is allowed', async () => {
    expect(await ask('{ organization(code: "9999") { name } }')).toEqual({ organization: null });
    const { errors } = await service.ask('{ titles(filter: { kinds: [GUESS] }) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('comparisons, differences, changes and nodes, and all of the above, without SQL', async () => {
    const { left, right } = await ask<{ left: { id: string }; right: { id: string } }>(`{
      left: ladder(slug: "goteborg-forskola-titlar") { id }
      right: ladder(slug: "storsthlm-titulatur") { id }
    }`);
    await ask(
      `query ($left: ID!, $right: ID!) {
        compareLadders(left: $left, right: $right) { pairs { relation because } }
        ladderDiff(slug: "storsthlm-titulatur", from: 1, to: 1) { changes { kind } }
        changes(first: 10) { nodes { summary subject { id } } }
        node(id: $left) { id }
        qualifications(first: 10) { nodes { name equivalents { name } } }
        levelScales { name levels { name } }
        ladders { nodes { deviations { text } revisions { revision } } }
      }`,
      { left: left.id, right: right.id },
    );
    expect(published).toBeGreaterThan(0);
    expect(service.statements.slice(published)).toEqual([]);
  });
});
