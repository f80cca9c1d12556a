import type { Viewer } from '../../../src/domain/access/viewer';
import { employee, hrOf, managerOf, openPeopleOffice, type Row } from '../../support/people-office';

const self = employee('1480', 'p-1');
const manager = managerOf('1480', 'enhet-1');

interface Identified {
  readonly id: string;
}
type Named = { readonly slug: string } | null;

interface Action {
  readonly kind: string | null;
  readonly text: string;
  readonly done: boolean;
  readonly due: string | null;
  readonly opportunity: Named;
  readonly qualification: Named;
  readonly competence: Named;
  readonly proficiency: number | null;
  readonly role: Named;
  readonly title: Named;
  readonly form: string | null;
  readonly level: { readonly slug: string; readonly scale: { readonly slug: string } } | null;
  readonly evidence: readonly Identified[];
  readonly employments: readonly Identified[];
  readonly months: number | null;
}

interface Plan {
  readonly version: number;
  readonly target: Identified;
  readonly actions: readonly Action[];
}

const wholePlan = `version target { id } actions {
  kind text done due opportunity { slug } qualification { slug } competence { slug } proficiency role { slug }
  title { slug } form level { slug scale { slug } } evidence { id } employments { id } months
}`;

/** The action as it is sent in, from nothing but what the plan shows. */
const sentBack = (action: Action): object => {
  const { kind, text, done, due, proficiency, form, level, months } = action;
  if (kind === null) return { own: { text, done, due } };
  return {
    route: {
      ...{ kind, due, proficiency, form, months },
      opportunity: action.opportunity?.slug,
      qualification: action.qualification?.slug,
      competence: action.competence?.slug,
      role: action.role?.slug,
      title: action.title?.slug,
      assignment: level && { scale: level.scale.slug, level: level.slug },
      evidence: [...action.employments, ...action.evidence].map(({ id }) => id),
    },
  };
};

const open = async () => {
  const office = openPeopleOffice();
  await office.feed('1480', [
    { externalId: 'p-1', unit: 'enhet-1' },
    { externalId: 'p-2', unit: 'enhet-1' },
    ...['p-1', 'p-2'].flatMap((externalId): readonly Row[] => [
      {
        externalId,
        employer: '1280',
        title: 'Vårdbiträde',
        form: 'PERMANENT',
        from: '2015-01-01',
        to: '2018-01-01',
        percent: 100,
      },
      { externalId, qualification: 'bevis-underskoterska', issued: '2024-05-01', verification: 'CLAIMED' },
    ]),
  ]);
  const recorded = async (externalId: string) => {
    const { person } = await office.ask<{
      person: { id: string; evidence: readonly Identified[]; employments: readonly Identified[] };
    }>(
      hrOf('1480'),
      'query ($id: String!) { person(organization: "1480", externalId: $id) { id evidence { id } employments { id } } }',
      { id: externalId },
    );
    return { id: person.id, evidence: [...person.evidence, ...person.employments].map(({ id }) => id) };
  };
  const person = await recorded('p-1');
  const save = async (viewer: Viewer, expectedVersion: number, actions: readonly object[], target: string) => {
    const { saveDevelopmentPlan } = await office.ask<{
      saveDevelopmentPlan: { plan: Plan | null; problems: readonly { code: string; path: readonly string[] }[] };
    }>(
      viewer,
      `mutation ($input: SaveDevelopmentPlanInput!) {
        saveDevelopmentPlan(input: $input) { problems { code path } plan { ${wholePlan} } }
      }`,
      { input: { person: person.id, expectedVersion, content: { target, actions } } },
    );
    return saveDevelopmentPlan;
  };
  const target = await office.stepId('underskoterska-skyddad-titel', 'underskoterska');
  return { office, person, recorded, save, target };
};

const everyKind = (evidence: readonly string[]): readonly object[] => [
  { own: { text: 'Läsa på hemma på tisdagar', due: '2026-06-01', done: true } },
  { route: { kind: 'APPLY', opportunity: 'ansokan-bevis-underskoterska', due: '2026-12-31' } },
  { route: { kind: 'STUDY', qualification: 'bevis-underskoterska' } },
  { route: { kind: 'WORK', role: 'underskoterska', months: 7.5 } },
  { route: { kind: 'VALIDATE', competence: 'malmo-barnskotare-novis', proficiency: 1 } },
  { route: { kind: 'APPLY', title: 'underskoterska', role: 'underskoterska', form: 'PERMANENT' } },
  { route: { kind: 'APPLY', assignment: { scale: 'levla', level: 'bas', role: 'underskoterska' } } },
  { route: { kind: 'OBTAIN_EVIDENCE', qualification: 'bevis-underskoterska', evidence } },
];

it('whoever has read a plan can send back all that it says', async () => {
  const { office, person, save, target } = await open();
  expect(person.evidence).toHaveLength(2);
  const made = await save(self, 0, everyKind(person.evidence), target);
  expect(made).toMatchObject({ problems: [], plan: { version: 1 } });

  const { person: read } = await office.ask<{ person: { plan: Plan } }>(
    manager,
    `{ person(organization: "1480", externalId: "p-1") { plan { ${wholePlan} } } }`,
  );
  const { plan } = read;
  const back = plan.actions.map(sentBack);
  const same = await save(manager, 1, back, plan.target.id);
  expect(same).toEqual({ problems: [], plan });

  const more = await save(manager, 1, [...back, { route: { kind: 'APPLY', title: 'vardbitrade' } }], plan.target.id);
  expect(more).toMatchObject({ problems: [], plan: { version: 2 } });
  expect(more.plan?.actions.slice(0, -1)).toEqual(plan.actions);
  expect(more.plan?.actions).toHaveLength(plan.actions.length + 1);
});

it("another person's evidence looks like evidence that nobody has", async () => {
  const { recorded, save, target } = await open();
  const other = await recorded('p-2');
  const unknown = Buffer.from('Evidence:finns-inte').toString('base64url');
  for (const evidence of [...other.evidence, unknown]) {
    const { problems } = await save(self, 0, [{ route: { kind: 'OBTAIN_EVIDENCE', evidence: [evidence] } }], target);
    expect(problems).toEqual([{ code: 'NOT_FOUND', path: ['content', 'actions', '0', 'evidence'] }]);
  }
});
