import { describeOnEachEngine } from '../../support/database';
import {
  decision,
  firstSteps,
  goteborg,
  ladderOf,
  malmo,
  newLadder,
  openWorkshop,
  publishDraft,
  type DraftSeen,
  type Workshop,
} from '../../support/workshop';

describeOnEachEngine('the life of a ladder', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url);
  });
  afterEach(() => workshop.close());

  const create = async (): Promise<DraftSeen> =>
    ladderOf(await workshop.mutate('createLadder', 'CreateLadderInput', newLadder, goteborg.editor));

  const edit = ({ id, version }: DraftSeen, operations: readonly object[], viewer = goteborg.editor) =>
    workshop.mutate('editLadder', 'EditLadderInput', { ladder: id, expectedVersion: version, operations }, viewer);

  const act = (mutation: string, { id, version }: DraftSeen, viewer = goteborg.editor) =>
    workshop.mutate(mutation, 'LadderActionInput', { ladder: id, expectedVersion: version }, viewer);

  const written = async (): Promise<DraftSeen> => ladderOf(await edit(await create(), firstSteps));

  const published = async (validFrom?: string): Promise<DraftSeen> =>
    ladderOf(await publishDraft(workshop, await written(), goteborg, validFrom));

  const codes = (answer: { readonly problems: readonly { readonly code: string }[] }) =>
    answer.problems.map(({ code }) => code);

  it('begins with a draft that only its organisation sees', async () => {
    const draft = await create();
    expect(draft).toMatchObject({ slug: 'barnskotartrappan', revision: 1, version: 1, status: 'DRAFT' });
    const query = '{ ladder(slug: "barnskotartrappan") { status version } }';
    const seen = async (viewer: typeof goteborg.editor) => (await workshop.ask(query, {}, viewer)).data;
    expect(await seen(goteborg.approver)).toEqual({ ladder: { status: 'DRAFT', version: 1 } });
    expect(await seen(goteborg.employee)).toEqual({ ladder: null });
    expect(await seen(malmo.admin)).toEqual({ ladder: null });
  });

  it('lists the drafts of those who may see them', async () => {
    await create();
    const query = '{ ladderDrafts(filter: { statuses: [DRAFT] }) { totalCount nodes { slug organization { code } } } }';
    expect((await workshop.ask(query, {}, goteborg.editor)).data).toEqual({
      ladderDrafts: {
        totalCount: 1,
        nodes: [{ slug: 'barnskotartrappan', organization: { code: '1480' } }],
      },
    });
    expect((await workshop.ask(query, {}, malmo.admin)).data).toMatchObject({ ladderDrafts: { totalCount: 0 } });
  });

  it('lets all of what hangs on a draft be read', async () => {
    const draft = await written();
    const { data } = await workshop.ask(
      `query ($id: ID!) {
        node(id: $id) { id ... on Ladder { slug } }
        ladder(slug: "barnskotartrappan", revision: 1) {
          steps { slug ladder { slug } title { label } requirements { text } next { to { slug } } previous { from { slug } } }
          transitions { from { slug } to { slug } kind }
          revisions { revision status }
        }
      }`,
      { id: draft.id },
      goteborg.editor,
    );
    expect(data).toEqual({
      node: { id: draft.id, slug: 'barnskotartrappan' },
      ladder: {
        steps: [
          {
            slug: 'bas',
            ladder: { slug: 'barnskotartrappan' },
            title: { label: 'barnskotare' },
            requirements: [{ text: 'Barnskotarutbildning' }],
            next: [{ to: { slug: 'skicklig' } }],
            previous: [],
          },
          {
            slug: 'skicklig',
            ladder: { slug: 'barnskotartrappan' },
            title: null,
            requirements: [],
            next: [],
            previous: [{ from: { slug: 'bas' } }],
          },
        ],
        transitions: [{ from: { slug: 'bas' }, to: { slug: 'skicklig' }, kind: 'ADVANCE' }],
        revisions: [{ revision: 1, status: 'DRAFT' }],
      },
    });
  });

  it('makes all of an edit or nothing', async () => {
    const draft = await written();
    const answer = await edit(draft, [{ setName: { sv: 'Ett annat namn' } }, { removeStep: { step: 'finns-inte' } }]);
    expect(answer.problems).toMatchObject([{ code: 'UNKNOWN_PART', path: ['operations', '1', 'step'] }]);
    const { data } = await workshop.ask('{ ladder(slug: "barnskotartrappan") { name version } }', {}, goteborg.editor);
    expect(data).toEqual({ ladder: { name: 'Barnskötartrappan', version: draft.version } });
  });

  it('does not grow beyond what can be judged while others wait', async () => {
    const steps = Array.from({ length: 98 }, (_, index) => ({
      addStep: { step: { slug: `steg-${index}`, role: 'barnskotare' } },
    }));
    const draft = ladderOf(await edit(await written(), steps));
    const answer = await edit(draft, [{ addStep: { step: { slug: 'ett-till', role: 'barnskotare' } } }]);
    expect(answer.problems).toMatchObject([{ code: 'INVALID_VALUE', path: ['ladder', 'steps'] }]);
  });

  it('lets one of two editors win and tells the other what has changed', async () => {
    const draft = await written();
    ladderOf(await edit(draft, [{ setName: { sv: 'Ettans namn' } }], goteborg.editor));
    const answer = await edit(draft, [{ setName: { sv: 'Tvåans namn' } }], goteborg.secondEditor);
    expect(answer).toMatchObject({
      ladder: null,
      problems: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }],
    });
    expect(answer.problems[0]?.changedMeanwhile).toEqual([
      'Trappan byter namn från ”Barnskötartrappan” till ”Ettans namn”.',
    ]);
  });

  it('tells at any time what is wrong with a draft', async () => {
    const draft = await create();
    const findings = '{ ladder(slug: "barnskotartrappan") { findings { code severity place } } }';
    expect((await workshop.ask(findings, {}, goteborg.editor)).data).toEqual({
      ladder: { findings: [{ code: 'EMPTY_LADDER', severity: 'BLOCKING', place: ['steps'] }] },
    });
    await edit(draft, firstSteps);
    expect((await workshop.ask(findings, {}, goteborg.editor)).data).toEqual({ ladder: { findings: [] } });
  });

  it('refuses to publish with a blocking finding, and tells it', async () => {
    const answer = await publishDraft(workshop, await create(), goteborg);
    expect(answer).toMatchObject({ ladder: null, problems: [{ code: 'BLOCKING_FINDING', path: ['ladder', 'steps'] }] });
  });

  it('is approved by another person than the one who submitted', async () => {
    const draft = await written();
    const both = { ...goteborg.admin };
    const submitted = ladderOf(await act('submitLadder', draft, both));
    expect(submitted.status).toBe('IN_REVIEW');
    expect(codes(await act('approveLadder', submitted, both))).toEqual(['APPROVED_BY_SUBMITTER']);
    expect(ladderOf(await act('approveLadder', submitted, goteborg.approver)).status).toBe('APPROVED');
  });

  it('lets no system submit or approve', async () => {
    const draft = await written();
    const key = { ...goteborg.editor, kind: 'API_KEY' as const, subject: 'key' };
    expect(codes(await act('submitLadder', draft, key))).toEqual(['NOT_ALLOWED']);
  });

  it('is not changed while it is reviewed, unless it is withdrawn', async () => {
    const submitted = ladderOf(await act('submitLadder', await written()));
    expect(codes(await edit(submitted, [{ setName: { sv: 'Nytt' } }]))).toEqual(['WRONG_STATUS']);
    const withdrawn = ladderOf(await act('withdrawLadder', submitted));
    expect(ladderOf(await edit(withdrawn, [{ setName: { sv: 'Nytt' } }])).name).toBe('Nytt');
  });

  it('is published only when it has been approved', async () => {
    const draft = await written();
    const input = { ladder: draft.id, expectedVersion: draft.version, decision, validFrom: '2026-06-01' };
    expect(codes(await workshop.mutate('publishLadder', 'PublishLadderInput', input, goteborg.admin))).toEqual([
      'WRONG_STATUS',
    ]);
  });

  it('is published by a decision that is made, and with days in their order', async () => {
    let draft = await written();
    draft = ladderOf(await act('submitLadder', draft));
    draft = ladderOf(await act('approveLadder', draft, goteborg.approver));
    const input = { ladder: draft.id, expectedVersion: draft.version, decision, validFrom: '2026-06-01' };
    const refused = async (parts: object) =>
      (
        await workshop.mutate('publishLadder', 'PublishLadderInput', { ...input, ...parts }, goteborg.admin)
      ).problems.map(({ code, path }) => [code, path.join('.')]);

    expect(await refused({ decision: { ...decision, date: '2026-06-02' } })).toEqual([
      ['INVALID_VALUE', 'decision.date'],
    ]);
    expect(await refused({ validTo: '2026-05-31' })).toEqual([['INVALID_VALUE', 'validTo']]);
    expect(await refused({ decision: { ...decision, date: '2026-06-01' }, validTo: '2026-06-01' })).toEqual([]);
  });

  it('is published with its decision, for everybody, in the same answer and in the feed', async () => {
    const ladder = await published();
    expect(ladder).toMatchObject({ status: 'PUBLISHED', revision: 1, version: 0 });
    const { data } = await workshop.ask(`{
      ladder(slug: "barnskotartrappan") { status publishedAt validFrom decision { body date reference } }
      changes { nodes { kind subject { ... on Ladder { slug } } } }
    }`);
    expect(data).toMatchObject({
      ladder: { status: 'PUBLISHED', publishedAt: '2026-06-01T12:00:00.000Z', validFrom: '2026-06-01', decision },
    });
    const { changes } = data as { changes: { nodes: readonly object[] } };
    expect(changes.nodes.at(-1)).toEqual({ kind: 'PUBLISHED', subject: { slug: 'barnskotartrappan' } });
  });

  it('is approved but not in force until its first day', async () => {
    await published();
    const next = ladderOf(await edit({ ...(await current()), version: 0 }, [{ setName: { sv: 'Nästa' } }]));
    expect(next).toMatchObject({ revision: 2, version: 5 });
    ladderOf(await publishDraft(workshop, next, goteborg, '2027-01-01'));
    const { data } = await workshop.ask(`{
      now: ladder(slug: "barnskotartrappan", asOf: "2026-12-31") { revision name }
      then: ladder(slug: "barnskotartrappan", asOf: "2027-01-01") { revision name }
      ladderDiff(slug: "barnskotartrappan", from: 1, to: 2) { changes { kind text } }
    }`);
    expect(data).toMatchObject({
      now: { revision: 1, name: 'Barnskötartrappan' },
      then: { revision: 2, name: 'Nästa' },
    });
    const { ladderDiff } = data as { ladderDiff: { changes: readonly { kind: string }[] } };
    expect(ladderDiff.changes.map(({ kind }) => kind)).toContain('RENAMED');
  });

  it('differs as a draft from what is published only in what is edited', async () => {
    await published();
    ladderOf(await edit({ ...(await current()), version: 0 }, [{ setName: { sv: 'Nästa' } }]));
    const query = '{ ladderDiff(slug: "barnskotartrappan", from: 1, to: 2) { changes { kind text } } }';
    expect((await workshop.ask(query, {}, goteborg.editor)).data).toEqual({
      ladderDiff: { changes: [{ kind: 'RENAMED', text: 'Trappan byter namn från ”Barnskötartrappan” till ”Nästa”.' }] },
    });
  });

  const current = async (): Promise<DraftSeen> => {
    const query = '{ ladder(slug: "barnskotartrappan") { id slug revision version status name } }';
    return (await workshop.ask<{ ladder: DraftSeen }>(query)).data.ladder;
  };

  it('never changes once it is published: the next edit opens the next revision, for one of two editors', async () => {
    const ladder = await published();
    const first = ladderOf(await edit(ladder, [{ setName: { sv: 'Ettans' } }], goteborg.editor));
    expect(first).toMatchObject({ revision: 2, status: 'DRAFT', name: 'Ettans' });
    const second = await edit(ladder, [{ setName: { sv: 'Tvåans' } }], goteborg.secondEditor);
    expect(second.problems).toMatchObject([
      { code: 'VERSION_CONFLICT', changedMeanwhile: ['Trappan byter namn från ”Barnskötartrappan” till ”Ettans”.'] },
    ]);
    expect(await current()).toMatchObject({ revision: 1, name: 'Barnskötartrappan' });
  });

  it('is retired with a last day, and never deleted', async () => {
    const ladder = await published();
    const input = { ladder: ladder.id, expectedVersion: 0, lastDay: '2026-12-31' };
    const answer = await workshop.mutate('retireLadder', 'LadderActionInput', input, goteborg.admin);
    expect(ladderOf(answer).status).toBe('RETIRED');
    const { data } = await workshop.ask(`{
      before: ladder(slug: "barnskotartrappan", asOf: "2026-12-31") { status validTo }
      after: ladder(slug: "barnskotartrappan", asOf: "2027-01-01") { status }
    }`);
    expect(data).toEqual({ before: { status: 'RETIRED', validTo: '2026-12-31' }, after: null });
  });

  it('does not come back when the revision that took over from it is retired', async () => {
    const first = await published();
    const next = ladderOf(await edit(first, [{ setName: { sv: 'Nästa' } }]));
    const second = ladderOf(await publishDraft(workshop, next, goteborg, '2026-07-01'));
    const input = { ladder: second.id, expectedVersion: 0, lastDay: '2026-08-31' };
    ladderOf(await workshop.mutate('retireLadder', 'LadderActionInput', input, goteborg.admin));
    const { data } = await workshop.ask(`{
      first: ladder(slug: "barnskotartrappan", asOf: "2026-06-30") { revision }
      second: ladder(slug: "barnskotartrappan", asOf: "2026-08-31") { revision }
      after: ladder(slug: "barnskotartrappan", asOf: "2026-09-01") { revision }
    }`);
    expect(data).toEqual({ first: { revision: 1 }, second: { revision: 2 }, after: null });
  });

  it('is discarded while it is a draft, and its slug is free again', async () => {
    const draft = await create();
    expect(await act('discardLadder', draft)).toMatchObject({ ladder: null, problems: [] });
    expect((await create()).version).toBe(2);
  });

  it('keeps one slug for one ladder', async () => {
    await create();
    const again = await workshop.mutate('createLadder', 'CreateLadderInput', newLadder, goteborg.secondEditor);
    expect(codes(again)).toEqual(['ALREADY_EXISTS']);
  });

  it('is created once for one idempotency key, whatever happens to it later', async () => {
    const input = { ...newLadder, idempotencyKey: 'en-gång' };
    const first = await workshop.mutate('createLadder', 'CreateLadderInput', input, goteborg.editor);
    await edit(ladderOf(first), [{ setName: { sv: 'Ett annat namn' } }]);
    expect(await workshop.mutate('createLadder', 'CreateLadderInput', input, goteborg.editor)).toEqual(first);
    const moved = { ...malmo.editor, subject: goteborg.editor.subject };
    expect((await workshop.mutate('createLadder', 'CreateLadderInput', input, moved)).ladder).toBeNull();
    const other = { ...input, slug: 'en-annan' };
    expect(codes(await workshop.mutate('createLadder', 'CreateLadderInput', other, goteborg.editor))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('leaves one event for each change, and none for what was refused', async () => {
    const draft = await written();
    await edit({ ...draft, version: 1 }, [{ setName: { sv: 'För sent' } }]);
    await act('submitLadder', draft);
    const { events } = await workshop.database.stores.audit.list({ organizations: ['1480'] }, 50);
    expect(events.map(({ action }) => action)).toEqual(['SUBMIT_LADDER', 'EDIT_LADDER', 'CREATE_LADDER']);
    expect(events[0]).toMatchObject({
      actor: { kind: 'PERSON', subject: '1480-editor' },
      subject: { kind: 'ladders', key: 'barnskotartrappan@1' },
      organization: '1480',
    });
  });
});
