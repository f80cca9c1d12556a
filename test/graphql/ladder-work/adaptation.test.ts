import { ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { holds, months } from '../../support/builders/requirement';
import { describeOnEachEngine, runSql } from '../../support/database';
import {
  association,
  decision,
  ladderOf,
  malmo,
  openWorkshop,
  publishDraft,
  workshopWorld,
  type DraftSeen,
  type Workshop,
} from '../../support/workshop';

const law = { title: 'Skollagen', reference: 'SFS 2010:800, 2 kap. 13 §' };

/** The association's ladder: a demand by law, one of its own, and two steps. */
const base = ladder({
  slug: 'regionens-trappa',
  name: { sv: 'Regionens trappa' },
  organization: 'gr',
  field: 'förskola',
  validFrom: '2026-01-01',
  sources: [law],
  steps: [
    step('bas', {
      role: 'barnskotare',
      title: 'barnskotare',
      requirements: [
        requirement('lagens', { authority: 'LAW', legalBasis: law, expression: holds('barnskotarutbildning') }),
      ],
    }),
    step('skicklig', {
      role: 'barnskotare',
      requirements: [requirement('erfarenhet', { expression: months(24, { roles: ['barnskotare'] }) })],
    }),
  ],
  transitions: [transition('bas', 'skicklig')],
});

describeOnEachEngine('a ladder that adapts another', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url, workshopWorld({ ladders: [base] }));
  });
  afterEach(() => workshop.close());

  const baseId = async (): Promise<string> => {
    const query = '{ ladder(slug: "regionens-trappa") { id } }';
    return (await workshop.ask<{ ladder: { id: string } }>(query)).data.ladder.id;
  };

  const derive = { slug: 'malmos-trappa', name: { sv: 'Malmös trappa' } };

  const adopt = async (input: object = { derive }) =>
    workshop.mutate(
      'adoptLadder',
      'AdoptLadderInput',
      { ladder: await baseId(), organization: '1280', from: '2026-06-01', decision, ...input },
      malmo.admin,
    );

  const edit = ({ id, version }: DraftSeen, operations: readonly object[], viewer = malmo.editor) =>
    workshop.mutate('editLadder', 'EditLadderInput', { ladder: id, expectedVersion: version, operations }, viewer);

  const derived = async (): Promise<DraftSeen> => ladderOf(await adopt());

  const experience = (amount: number) => ({
    slug: 'erfarenhet',
    scope: 'ENTER_STEP',
    strength: 'MANDATORY',
    authority: 'EMPLOYER',
    expression: { experience: { months: amount, roles: ['barnskotare'] } },
  });

  const replaceExperience = (amount: number, reason?: string) => ({
    replaceRequirement: {
      step: 'skicklig',
      requirement: 'erfarenhet',
      by: experience(amount),
      ...(reason !== undefined && { reason: { sv: reason } }),
    },
  });

  const deviations = async (viewer = malmo.editor, revision = 1) => {
    const query = `{ ladder(slug: "malmos-trappa", revision: ${revision}) { deviations { kind step { slug } text } } }`;
    interface Seen {
      readonly ladder: {
        readonly deviations: readonly { kind: string; step: { slug: string } | null; text: string }[];
      };
    }
    return (await workshop.ask<Seen>(query, {}, viewer)).data.ladder.deviations;
  };

  it('begins as its base says, and the adoption is published', async () => {
    const answer = await adopt();
    expect(ladderOf(answer)).toMatchObject({ slug: 'malmos-trappa', revision: 1, status: 'DRAFT', version: 1 });
    expect(answer.adoption).toMatchObject({ from: '2026-06-01', to: null });
    const { data } = await workshop.ask(`{
      ladder(slug: "regionens-trappa") { adopters { code } }
      organization(code: "1280") { adoptions(asOf: "2026-06-01") { ladder { slug } decision { body } } }
    }`);
    expect(data).toEqual({
      ladder: { adopters: [{ code: '1280' }] },
      organization: { adoptions: [{ ladder: { slug: 'regionens-trappa' }, decision: { body: decision.body } }] },
    });
  });

  it('is used as it is where no adaptation is wanted', async () => {
    expect(ladderOf(await adopt({}))).toMatchObject({ slug: 'regionens-trappa', status: 'PUBLISHED' });
  });

  it('is adopted once at a time, until the adoption ends', async () => {
    const { adoption } = await adopt({});
    expect((await adopt({})).problems).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    const input = { adoption: adoption?.id, lastDay: '2026-12-31' };
    const ended = await workshop.mutate('endAdoption', 'EndAdoptionInput', input, malmo.admin);
    expect(ended.adoption?.to).toBe('2026-12-31');
    expect((await adopt({ from: '2027-01-01' })).problems).toEqual([]);
  });

  it('is stored as changes on its base, in the draft and in what is published', async () => {
    const draft = ladderOf(await edit(await derived(), [replaceExperience(36)]));
    const drafts = (await runSql(database().url, 'SELECT content FROM draft_version')) as readonly {
      content: string;
    }[];
    expect(drafts[0]?.content).not.toContain('barnskotarutbildning');
    ladderOf(await publishDraft(workshop, draft, malmo));
    const rows = (await runSql(
      database().url,
      `SELECT content FROM publication WHERE kind = 'ladders' AND key = 'malmos-trappa@1'`,
    )) as readonly { content: string }[];
    expect(rows[0]?.content).not.toContain('barnskotarutbildning');
  });

  it('may rename, add, tighten and leave out, and tells each step with its kind', async () => {
    const draft = await derived();
    const changed = await edit(draft, [
      replaceExperience(36),
      { addStep: { step: { slug: 'handledare', role: 'barnskotare' } } },
      { addTransition: { transition: { from: 'skicklig', to: 'handledare', kind: 'ADVANCE' } } },
    ]);
    expect(changed.problems).toEqual([]);
    const kinds = (await deviations()).map(({ kind, step: at }) => [at?.slug ?? null, kind]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['bas', 'SAME'],
        ['skicklig', 'STRICTER'],
        ['handledare', 'ADDED'],
      ]),
    );
  });

  it('keeps the slugs of the steps of its base, which knows them by these', async () => {
    const answer = await edit(await derived(), [{ renameStep: { step: 'bas', slug: 'vart-steg' } }]);
    expect(answer.problems).toMatchObject([{ code: 'NOT_ALLOWED', path: ['operations', '0', 'slug'] }]);
  });

  it('may never loosen a mandatory demand that has a legal basis', async () => {
    const answer = await edit(await derived(), [
      { removeRequirement: { step: 'bas', requirement: 'lagens', reason: { sv: 'Vi hittar ingen.' } } },
    ]);
    expect(answer.problems).toMatchObject([
      { code: 'LEGAL_DEMAND_LOOSENED', path: ['ladder', 'steps', 'bas', 'requirements', 'lagens'] },
    ]);
    expect(answer.problems[0]?.message).toContain('SFS 2010:800, 2 kap. 13 §');
  });

  it('may loosen another demand only for a stated reason, and shows it as looser', async () => {
    const draft = await derived();
    expect((await edit(draft, [replaceExperience(12)])).problems).toMatchObject([{ code: 'REASON_MISSING' }]);
    ladderOf(await edit(draft, [replaceExperience(12, 'Få söker.')]));
    const skicklig = (await deviations()).find(({ step: at }) => at?.slug === 'skicklig');
    expect(skicklig?.kind).toBe('LOOSER');
    expect(skicklig?.text).toContain('Få söker.');
  });

  /** The association's next revision demands more experience. */
  const publishNextBase = async (operations: readonly object[]): Promise<void> => {
    const draft = ladderOf(
      await workshop.mutate(
        'editLadder',
        'EditLadderInput',
        { ladder: await baseId(), expectedVersion: 0, operations },
        association.editor,
      ),
    );
    ladderOf(await publishDraft(workshop, draft, association, '2027-01-01'));
  };

  const DRAFT = `{
    ladder(slug: "malmos-trappa", revision: 2) {
      id slug revision version status name
      basedOn { revision }
      conflicts { id step local base }
      steps { slug requirements { text } }
    }
  }`;

  interface Carried extends DraftSeen {
    readonly basedOn: { readonly revision: number };
    readonly conflicts: readonly { readonly id: string; readonly step: string; readonly local: readonly string[] }[];
    readonly steps: readonly { readonly slug: string; readonly requirements: readonly { readonly text: string }[] }[];
  }
  const carried = async (): Promise<Carried> =>
    (await workshop.ask<{ ladder: Carried }>(DRAFT, {}, malmo.editor)).data.ladder;

  it('follows its base: a new revision opens a draft with the adaptation carried over', async () => {
    const draft = ladderOf(
      await edit(await derived(), [
        { addStep: { step: { slug: 'ny', role: 'barnskotare' } } },
        { addTransition: { transition: { from: 'skicklig', to: 'ny', kind: 'ADVANCE' } } },
      ]),
    );
    ladderOf(await publishDraft(workshop, draft, malmo));
    await publishNextBase([replaceExperience(36)]);
    const next = await carried();
    expect(next).toMatchObject({ status: 'DRAFT', basedOn: { revision: 2 }, conflicts: [] });
    expect(next.steps.map(({ slug, requirements }) => [slug, requirements.map(({ text }) => text)])).toEqual([
      ['bas', ['Barnskotarutbildning']],
      ['skicklig', ['Minst 36 månaders arbete som barnskotare']],
      ['ny', []],
    ]);
    ladderOf(await publishDraft(workshop, next, malmo, '2027-01-01'));
  });

  it('is not published before each conflict with its base is decided', async () => {
    const draft = ladderOf(await edit(await derived(), [replaceExperience(30)]));
    ladderOf(await publishDraft(workshop, draft, malmo));
    await publishNextBase([replaceExperience(36)]);
    const next = await carried();
    expect(next.conflicts).toMatchObject([{ step: 'skicklig' }]);
    expect(next.steps[1]?.requirements).toEqual([{ text: 'Minst 36 månaders arbete som barnskotare' }]);
    const refused = await publishDraft(workshop, next, malmo, '2027-01-01');
    expect(refused.problems).toMatchObject([{ code: 'UNDECIDED_CONFLICT' }]);

    const open = ladderOf(
      await workshop.mutate(
        'withdrawLadder',
        'LadderActionInput',
        { ladder: next.id, expectedVersion: next.version + 2 },
        malmo.editor,
      ),
    );
    const decisions = [{ conflict: next.conflicts[0]?.id, decision: 'KEEP_LOCAL' }];
    const input = { ladder: open.id, expectedVersion: open.version, decisions };
    // Two and a half years are less than the base now demands.
    const withoutReason = await workshop.mutate('decideLadderConflicts', 'DecideConflictsInput', input, malmo.editor);
    expect(withoutReason.problems).toMatchObject([{ code: 'REASON_MISSING' }]);
    const reasoned = { ...input, decisions: [{ ...decisions[0], reason: { sv: 'Få söker.' } }] };
    ladderOf(await workshop.mutate('decideLadderConflicts', 'DecideConflictsInput', reasoned, malmo.editor));
    expect(await carried()).toMatchObject({
      conflicts: [],
      steps: [{ slug: 'bas' }, { requirements: [{ text: 'Minst 30 månaders arbete som barnskotare' }] }],
    });
  });

  it('takes what the base says where that is decided', async () => {
    const draft = ladderOf(await edit(await derived(), [replaceExperience(30)]));
    ladderOf(await publishDraft(workshop, draft, malmo));
    await publishNextBase([replaceExperience(36)]);
    const next = await carried();
    const decisions = [{ conflict: next.conflicts[0]?.id, decision: 'KEEP_LOCAL' }];
    const input = { ladder: next.id, expectedVersion: next.version, decisions };
    const takeBase = { ...input, decisions: [{ ...decisions[0], decision: 'TAKE_BASE' }] };
    const decided = ladderOf(
      await workshop.mutate('decideLadderConflicts', 'DecideConflictsInput', takeBase, malmo.editor),
    );
    expect((await carried()).conflicts).toEqual([]);
    ladderOf(await publishDraft(workshop, decided, malmo, '2027-01-01'));
  });

  it('carries an open draft over too, and asks for a new review', async () => {
    const draft = await derived();
    ladderOf(
      await workshop.mutate(
        'submitLadder',
        'LadderActionInput',
        { ladder: draft.id, expectedVersion: 1 },
        malmo.editor,
      ),
    );
    await publishNextBase([replaceExperience(36)]);
    const { data } = await workshop.ask(
      '{ ladder(slug: "malmos-trappa") { status version basedOn { revision } submittedBy } }',
      {},
      malmo.editor,
    );
    expect(data).toEqual({ ladder: { status: 'DRAFT', version: 3, basedOn: { revision: 2 }, submittedBy: null } });
  });

  it('says in the adoption register who uses which revision and who lags behind', async () => {
    await adopt({});
    const register =
      '{ adoptions(filter: { ladder: "regionens-trappa", asOf: "2027-02-01" }) { nodes { organization { code } ladder { revision } isBehind } } }';
    expect((await workshop.ask(register)).data).toMatchObject({
      adoptions: { nodes: [{ ladder: { revision: 1 }, isBehind: false }] },
    });
    await publishNextBase([replaceExperience(36)]);
    expect((await workshop.ask(register)).data).toMatchObject({
      adoptions: { nodes: [{ ladder: { revision: 1 }, isBehind: true }] },
    });
  });
});
