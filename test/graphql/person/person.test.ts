import { platformAdmin, person as somebody } from '../../support/viewers';
import { employee, hrOf, managerOf, openPeopleOffice, type PeopleOffice } from '../../support/people-office';

const open = async (): Promise<PeopleOffice> => {
  const office = openPeopleOffice();
  await office.feed('1480', [
    { externalId: 'p-1', unit: 'enhet-1', complete: 'evidence' },
    { externalId: 'p-1', title: 'Undersköterska', form: 'PERMANENT', from: '2015-01-01', percent: 75 },
    {
      externalId: 'p-1',
      title: 'Sommarjobbare',
      employer: '1489',
      form: 'HOURLY',
      from: '2014-06-01',
      to: '2014-08-31',
      percent: 100,
    },
    {
      externalId: 'p-1',
      qualification: 'vard-och-omsorgsutbildning',
      begun: '2010-08-20',
      issued: '2013-06-10',
      source: 'DIPLOMA',
    },
    { externalId: 'p-1', scale: 'levla', level: 'bas', role: 'underskoterska', from: '2024-01-01' },
    { externalId: 'p-2', unit: 'enhet-1' },
    { externalId: 'p-3', unit: 'enhet-2' },
    { externalId: 'p-4' },
  ]);
  await office.feed('1280', [{ externalId: 'p-1', unit: 'enhet-1' }]);
  return office;
};

const self = employee('1480', 'p-1');
const manager = managerOf('1480', 'enhet-1');
const hr = hrOf('1480');

describe('a person', () => {
  it('shows what is recorded, each merit with its source and each employment with what its title stands for', async () => {
    const { ask } = await open();
    expect(
      await ask(
        self,
        `{ viewer { person {
          externalId unit complete organization { code }
          employments { organization { code } label title { label kind } role { slug } form from to percent verification }
          evidence { kind qualification { slug } begun issued expires verification source sourceKind swedish: source(language: SV) english: source(language: EN) }
          levels { level { slug } role { slug } from to }
          plan { id }
        } } }`,
      ),
    ).toEqual({
      viewer: {
        person: {
          externalId: 'p-1',
          unit: 'enhet-1',
          complete: ['EVIDENCE'],
          organization: { code: '1480' },
          employments: [
            {
              organization: { code: '1489' },
              label: 'Sommarjobbare',
              title: { label: 'Sommarjobbare', kind: 'LOCAL' },
              role: null,
              form: 'HOURLY',
              from: '2014-06-01',
              to: '2014-08-31',
              percent: 100,
              verification: 'CLAIMED',
            },
            {
              organization: { code: '1480' },
              label: 'Undersköterska',
              title: { label: 'Undersköterska', kind: 'STANDARD' },
              role: { slug: 'underskoterska' },
              form: 'PERMANENT',
              from: '2015-01-01',
              to: null,
              percent: 75,
              verification: 'VERIFIED',
            },
          ],
          evidence: [
            {
              kind: 'QUALIFICATION',
              qualification: { slug: 'vard-och-omsorgsutbildning' },
              begun: '2010-08-20',
              issued: '2013-06-10',
              expires: null,
              verification: 'VERIFIED',
              source: 'Betyg eller examensbevis',
              sourceKind: 'DIPLOMA',
              swedish: 'Betyg eller examensbevis',
              english: 'Grades or diploma',
            },
          ],
          levels: [{ level: { slug: 'bas' }, role: { slug: 'underskoterska' }, from: '2024-01-01', to: null }],
          plan: null,
        },
      },
    });
  });

  it('is found again by the id, and so is all that is recorded of them', async () => {
    const { ask } = await open();
    const { viewer } = await ask<{ viewer: { person: Record<string, unknown> } }>(
      self,
      '{ viewer { person { __typename id employments { __typename id } evidence { __typename id } levels { __typename id } } } }',
    );
    const { __typename, id, ...lists } = viewer.person;
    const references = [{ __typename, id }, ...Object.values(lists).flat()] as { __typename: string; id: string }[];
    expect(references).toHaveLength(5);
    for (const reference of references) {
      const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
      expect(await ask(self, query, { id: reference.id })).toEqual({ node: reference });
      expect(await ask(employee('1480', 'p-2'), query, { id: reference.id })).toEqual({ node: null });
    }
  });
});

describe('the people of an employer', () => {
  const idsOf = async (
    office: PeopleOffice,
    viewer: Parameters<PeopleOffice['ask']>[0],
    more = '',
  ): Promise<readonly string[]> => {
    const { people } = await office.ask<{ people: { nodes: readonly { externalId: string }[]; totalCount: number } }>(
      viewer,
      `{ people(filter: { organization: "1480" ${more} }) { nodes { externalId } totalCount } }`,
    );
    expect(people.totalCount).toBe(people.nodes.length);
    return people.nodes.map(({ externalId }) => externalId);
  };

  it('are for HR all, for a manager those of the units led, for an employee themself', async () => {
    const office = await open();
    expect(await idsOf(office, hr)).toEqual(['p-1', 'p-2', 'p-3', 'p-4']);
    expect(await idsOf(office, hr, 'unit: "enhet-2"')).toEqual(['p-3']);
    expect(await idsOf(office, manager)).toEqual(['p-1', 'p-2']);
    expect(await idsOf(office, manager, 'unit: "enhet-2"')).toEqual([]);
    expect(await idsOf(office, self)).toEqual(['p-1']);
    expect(await idsOf(office, employee('1480', 'finns-inte-1'))).toEqual([]);
  });

  it.each([
    ['an admin of the employer', somebody('1480', ['ADMIN']), 'FORBIDDEN'],
    ['a platform admin', platformAdmin, 'FORBIDDEN'],
    ["another employer's HR", hrOf('1280'), 'BAD_USER_INPUT'],
  ])('are nobody for %s', async (_who, viewer, code) => {
    const { answer } = await open();
    const { errors } = await answer(viewer, '{ people(filter: { organization: "1480" }) { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe(code);
    const { data } = await answer(viewer, '{ person(organization: "1480", externalId: "p-1") { id } }');
    expect(data).toEqual({ person: null });
  });

  it('refuse a cursor that no page gave', async () => {
    const { answer } = await open();
    for (const after of ['%%%', 'cC0x!', '']) {
      const { errors } = await answer(
        hr,
        'query ($after: String) { people(filter: { organization: "1480" }, after: $after) { totalCount } }',
        { after },
      );
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  it('come in pages that nobody is missed in or met twice', async () => {
    const { ask } = await open();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        people,
      }: { people: { nodes: { externalId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await ask(
          hr,
          'query ($after: String) { people(filter: { organization: "1480" }, first: 3, after: $after) { nodes { externalId } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      seen.push(...people.nodes.map(({ externalId }) => externalId));
      after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['p-1', 'p-2', 'p-3', 'p-4']);
  });
});

describe('reading how a person stands', () => {
  const readings = async ({ unitOfWork }: PeopleOffice) =>
    (await unitOfWork.stores.audit.listFrom(0, 1_000)).filter(({ action }) => action === 'READ_ASSESSMENT');

  const standing = `{ person(organization: "1480", externalId: "p-1") {
    steps { slug } nextSteps { verdict } tasks { verdict } lapses(until: "2030-01-01") { lastDay }
  } }`;

  it('leaves one event a request and person when somebody else asks, which tells only who asked of whom', async () => {
    const office = await open();
    await office.ask(manager, standing);
    const events = await readings(office);
    expect(events).toEqual([
      expect.objectContaining({
        actor: { kind: 'PERSON', subject: manager.subject },
        organization: '1480',
        subject: { kind: 'people', key: expect.stringMatching(/^[0-9a-f-]{36}$/u) as string },
        differences: [],
      }),
    ]);
    await office.ask(hr, '{ people(filter: { organization: "1480" }) { nodes { steps { slug } } } }');
    expect(await readings(office)).toHaveLength(1 + 4);
  });

  it('leaves none when they ask themself, nor when only what is recorded is read', async () => {
    const office = await open();
    await office.ask(self, standing);
    await office.ask(
      hr,
      '{ person(organization: "1480", externalId: "p-1") { evidence { issued } employments { label } } }',
    );
    expect(await readings(office)).toEqual([]);
  });
});
