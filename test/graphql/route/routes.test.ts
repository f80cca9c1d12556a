import { ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { holds } from '../../support/builders/requirement';
import { employee, hrOf, type OfficeData, openPeopleOffice, type Row } from '../../support/people-office';
import { seeds } from '../../support/seeds';

interface Route {
  readonly isProvedBest: boolean;
  readonly months: number;
  readonly credits: number;
  readonly cost: number | null;
  readonly unknowns: readonly string[];
  readonly steps: readonly { readonly slug: string }[];
  readonly actions: readonly {
    readonly kind: string;
    readonly text: string;
    readonly months: number;
    readonly credits: { readonly points: number; readonly unit: string } | null;
    readonly qualification: { readonly slug: string } | null;
    readonly satisfies: readonly { readonly kind: string }[];
  }[];
}

const open = async (rows: readonly Row[], data: OfficeData = {}) => {
  const office = openPeopleOffice(data);
  await office.feed(
    '1480',
    rows.map((row) => ({ externalId: 'p-1', ...row })),
  );
  const ask = async (to: string, objective = 'SHORTEST') => {
    const { viewer } = await office.ask<{
      viewer: { person: { routes: readonly Route[]; routeObstacles: unknown[] } };
    }>(
      employee('1480', 'p-1'),
      `query ($to: ID!, $objective: RouteObjective!) { viewer { person {
        routes(to: $to, objective: $objective) {
          isProvedBest months credits cost unknowns steps { slug }
          actions { kind text months credits { points unit } qualification { slug } satisfies { kind } }
        }
        routeObstacles(to: $to) { kind text }
      } } }`,
      { to, objective },
    );
    return viewer.person;
  };
  return { office, ask };
};

/** A ladder made for this test, in which elevassistent demands its vocational package; the packages are the seeds'. */
const elevassistent: OfficeData = {
  ladders: [
    ...seeds.ladders,
    ladder({
      slug: 'skola',
      organization: '1480',
      steps: [
        step('barnskotare', {
          role: 'barnskotare',
          requirements: [requirement('utbildning', { expression: holds('barnskotarutbildning') })],
        }),
        step('elevassistent', {
          role: 'elevassistent',
          requirements: [requirement('utbildning', { expression: holds('yrkespaket-elevassistent') })],
        }),
      ],
      transitions: [transition('barnskotare', 'elevassistent')],
    }),
  ],
};

const barnskotare: readonly Row[] = [
  { unit: 'forskola-1', complete: 'evidence' },
  { title: 'Barnskötare', form: 'PERMANENT', from: '2020-01-01', percent: 100 },
  { qualification: 'yrkespaket-barnskotare', issued: '2019-06-10' },
];

it('a barnskötare who wants to be elevassistent studies only what differs', async () => {
  const { office, ask } = await open(barnskotare, elevassistent);
  const { routes } = await ask(await office.stepId('skola', 'elevassistent'));
  const [best] = routes;
  expect(best).toMatchObject({ isProvedBest: true, steps: [{ slug: 'elevassistent' }] });
  const study = best?.actions.filter(({ kind }) => kind === 'STUDY');
  expect(study).toHaveLength(1);
  // Of the package's courses a barnskötare lacks specialpedagogik 2 alone, which has 100 points.
  expect(study?.[0]).toMatchObject({
    credits: { points: 100, unit: 'GYMNASIEPOANG' },
    qualification: { slug: 'yrkespaket-elevassistent' },
    satisfies: [{ kind: 'QUALIFICATION' }],
  });
  expect(best?.credits).toBe(100);
  // The sources do not tell what it costs: the route says so instead of guessing.
  expect(best?.cost).toBeNull();
  expect(best?.unknowns).toContain('COST');
});

it('without the package, the shared 900 points are studied too', async () => {
  const { office, ask } = await open([{ complete: 'evidence' }], elevassistent);
  const { routes } = await ask(await office.stepId('skola', 'elevassistent'), 'FEWEST_CREDITS');
  expect(routes[0]?.credits).toBe(1300);
});

it('the way to the title undersköterska leads over education and the application for a bevis, in words', async () => {
  const { office, ask } = await open([{ complete: 'evidence' }]);
  const { routes } = await ask(await office.stepId('underskoterska-skyddad-titel', 'underskoterska'));
  expect(routes.length).toBeGreaterThan(0);
  for (const { actions } of routes)
    expect(actions.at(-1)).toMatchObject({ kind: 'APPLY', qualification: { slug: 'bevis-underskoterska' } });
  expect(routes[0]?.actions.map(({ text }) => text).join(' ')).toMatch(/Ansök.*Socialstyrelsen/u);
});

it('a claim is turned into a step by handing in its paper, and takes no time', async () => {
  const { office, ask } = await open([
    { qualification: 'bevis-underskoterska', issued: '2024-05-01', verification: 'CLAIMED' },
  ]);
  const { routes } = await ask(await office.stepId('underskoterska-skyddad-titel', 'underskoterska'));
  expect(routes[0]).toMatchObject({ months: 0, actions: [{ kind: 'OBTAIN_EVIDENCE' }] });
});

it('a step that is reached already takes nothing', async () => {
  const { office, ask } = await open([{ qualification: 'bevis-underskoterska', issued: '2024-05-01' }]);
  const { routes } = await ask(await office.stepId('underskoterska-skyddad-titel', 'underskoterska'));
  expect(routes).toMatchObject([{ months: 0, actions: [] }]);
});

it('where no way is known, what stands in the way is told', async () => {
  const gone: OfficeData = {
    ladders: [
      ...seeds.ladders,
      ladder({
        slug: 'stangd',
        organization: '1480',
        steps: [
          step('mastare', {
            role: 'underskoterska',
            requirements: [
              requirement('da', {
                expression: { kind: 'EMPLOYMENT', titles: ['underskoterska'], forms: [], on: '2010-01-01' },
              }),
            ],
          }),
        ],
      }),
    ],
  };
  const { office, ask } = await open([{ unit: 'enhet-1' }], gone);
  const { routes, routeObstacles } = await ask(await office.stepId('stangd', 'mastare'));
  expect(routes).toEqual([]);
  expect(routeObstacles).toEqual([{ kind: 'EMPLOYMENT', text: expect.stringContaining('1 januari 2010') as string }]);
});

it('asks for a step that exists', async () => {
  const { office } = await open([{ unit: 'enhet-1' }]);
  const { errors } = await office.answer(
    hrOf('1480'),
    'query ($to: ID!) { person(organization: "1480", externalId: "p-1") { routes(to: $to) { months } } }',
    { to: Buffer.from('Step:finns-inte@1/steg').toString('base64url') },
  );
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
