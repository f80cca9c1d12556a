import type { Viewer } from '../../../src/domain/access/viewer';
import { ladder, scale, step, transition } from '../../support/builders/ladder-builder';
import { describeOnEachEngine } from '../../support/database';
import { association, goteborg, malmo, openWorkshop, workshopWorld, type Workshop } from '../../support/workshop';

const ladders = [
  ladder({
    slug: 'malmos',
    name: { sv: 'Malmös' },
    organization: '1280',
    scale: 'fem',
    steps: [
      step('novis', { role: 'barnskotare', level: 'ett' }),
      step('skicklig', { role: 'barnskotare', level: 'fem' }),
    ],
    transitions: [transition('novis', 'skicklig')],
  }),
  ladder({
    slug: 'goteborgs',
    name: { sv: 'Göteborgs' },
    organization: '1480',
    scale: 'tre',
    steps: [
      step('bas', { role: 'barnskotare', level: 'bas' }),
      step('expert', { role: 'barnskotare', level: 'expert' }),
    ],
    transitions: [transition('bas', 'expert')],
  }),
];

const proposed = {
  slug: 'malmo-goteborg',
  organization: 'gr',
  left: 'malmos',
  right: 'goteborgs',
  pairs: [
    { left: 'novis', right: 'bas', reason: { sv: 'Båda arbetar med stöd.' } },
    { left: 'skicklig', right: 'bas', reason: { sv: 'Båda är självständiga.' } },
    { right: 'expert', reason: { sv: 'Malmö har ingen sådan nivå.' } },
  ],
};

interface Answer {
  readonly proposal: { readonly version: number; readonly proposedBy: string } | null;
  readonly equivalence: { readonly slug: string } | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
}

describeOnEachEngine('an equivalence', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    const levelScales = [scale('fem', 'ett', 'fem'), scale('tre', 'bas', 'expert')];
    workshop = await openWorkshop(database().url, workshopWorld({ ladders, levelScales }));
  });
  afterEach(() => workshop.close());

  const run = async (mutation: string, inputType: string, input: object, viewer: Viewer): Promise<Answer> => {
    const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) {
      proposal { version proposedBy equivalence { slug left { slug } right { slug } pairs { reason } } }
      equivalence { slug }
      problems { code path }
    } }`;
    const { data, errors } = await workshop.ask<Record<string, Answer>>(query, { input }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    const answer = data[mutation];
    if (answer === undefined) throw new Error(`There is no answer to ${mutation}.`);
    return answer;
  };
  const propose = (input: object = {}, viewer: Viewer = association.editor) =>
    run('proposeEquivalence', 'ProposeEquivalenceInput', { equivalence: { ...proposed, ...input } }, viewer);
  const decide = (mutation: string, viewer: Viewer, expectedVersion = 1) =>
    run(mutation, 'DecideEquivalenceInput', { slug: proposed.slug, expectedVersion }, viewer);

  const pairs = async (): Promise<unknown> => {
    const ids = '{ left: ladder(slug: "malmos") { id } right: ladder(slug: "goteborgs") { id } }';
    const { data } = await workshop.ask<Record<'left' | 'right', { id: string }>>(ids);
    const query = `query ($left: ID!, $right: ID!) { compareLadders(left: $left, right: $right) {
      pairs { left { slug } right { slug } equivalence { slug } }
    } }`;
    const variables = { left: data.left.id, right: data.right.id };
    return (await workshop.ask<{ compareLadders: { pairs: unknown } }>(query, variables)).data.compareLadders.pairs;
  };

  it('is proposed by one, approved by another, and then followed by comparisons', async () => {
    expect(await propose()).toMatchObject({ proposal: { version: 1, proposedBy: 'gr-editor' }, problems: [] });
    expect(await pairs()).toMatchObject([{ equivalence: null }, { equivalence: null }]);
    expect(await decide('approveEquivalence', association.approver)).toMatchObject({
      equivalence: { slug: 'malmo-goteborg' },
      problems: [],
    });
    expect(await pairs()).toEqual([
      { left: { slug: 'novis' }, right: { slug: 'bas' }, equivalence: { slug: 'malmo-goteborg' } },
      { left: { slug: 'skicklig' }, right: { slug: 'bas' }, equivalence: { slug: 'malmo-goteborg' } },
      { left: null, right: { slug: 'expert' }, equivalence: { slug: 'malmo-goteborg' } },
    ]);
  });

  it('is not approved by the one who proposed it', async () => {
    await propose({}, association.admin);
    expect((await decide('approveEquivalence', association.admin)).problems).toMatchObject([
      { code: 'APPROVED_BY_SUBMITTER' },
    ]);
  });

  it('is rejected by a person, and by no system', async () => {
    await propose();
    const system: Viewer = { ...association.approver, kind: 'SYSTEM' };
    expect((await decide('rejectEquivalence', system)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await decide('rejectEquivalence', association.approver)).problems).toEqual([]);
  });

  it('is refused at once where it could not be published', async () => {
    const unknown = [{ left: 'finns-inte', right: 'bas', reason: { sv: 'Samma.' } }];
    expect((await propose({ pairs: unknown })).problems).toMatchObject([
      { code: 'BLOCKING_FINDING', path: ['equivalence', 'pairs', '0', 'left'] },
    ]);
  });

  it('is changed by who has seen the newest version, and decided on as it was seen', async () => {
    await propose();
    expect((await propose()).problems).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const changed = { equivalence: { ...proposed, pairs: proposed.pairs.slice(0, 2) }, expectedVersion: 1 };
    expect(await run('proposeEquivalence', 'ProposeEquivalenceInput', changed, association.editor)).toMatchObject({
      proposal: { version: 2 },
    });
    expect((await decide('approveEquivalence', association.approver, 1)).problems).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);
  });

  it('stays as it is when the same is proposed again, and leaves no event', async () => {
    await propose();
    const again = { equivalence: proposed, expectedVersion: 1 };
    const answer = await run('proposeEquivalence', 'ProposeEquivalenceInput', again, association.editor);
    expect(answer).toMatchObject({ proposal: { version: 1 }, problems: [] });
    expect((await workshop.database.stores.audit.list({ organizations: ['gr'] }, 10)).totalCount).toBe(1);
  });

  it('is shown again for the same idempotency key only to who may still see it', async () => {
    const input = { equivalence: proposed, expectedVersion: 0, idempotencyKey: 'en-gång' };
    const again = (viewer: Viewer) => run('proposeEquivalence', 'ProposeEquivalenceInput', input, viewer);
    const first = await again(association.editor);
    expect(first.proposal).toMatchObject({ version: 1 });
    expect(await again(association.editor)).toEqual(first);
    expect((await again({ ...malmo.editor, subject: association.editor.subject })).proposal).toBeNull();
  });

  it('concerns the ladders of who maintains it, or of their members', async () => {
    expect((await propose({ organization: '1280' }, malmo.editor)).problems).toEqual([]);
    const foreign = { organization: '1480', slug: 'egen', right: 'malmos', left: 'malmos' };
    expect((await propose(foreign, goteborg.editor)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('is seen before it is decided only by its organisation', async () => {
    await propose();
    const query = '{ equivalenceProposals { nodes { version } } }';
    const seenBy = async (viewer: Viewer) => (await workshop.ask(query, {}, viewer)).data;
    expect(await seenBy(association.approver)).toEqual({ equivalenceProposals: { nodes: [{ version: 1 }] } });
    expect(await seenBy(malmo.admin)).toEqual({ equivalenceProposals: { nodes: [] } });
    expect((await decide('approveEquivalence', malmo.admin)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is no longer proposed when it has been rejected', async () => {
    await propose();
    expect((await decide('rejectEquivalence', association.approver)).problems).toEqual([]);
    expect((await decide('approveEquivalence', association.approver)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
