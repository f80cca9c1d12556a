import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { ladder, step } from '../../support/builders/ladder-builder';
import { describeOnEachEngine } from '../../support/database';
import { person } from '../../support/viewers';
import {
  association,
  decision,
  goteborg,
  ladderOf,
  newLadder,
  openWorkshop,
  publishDraft,
  workshopWorld,
  firstSteps,
  type DraftSeen,
  type LadderAnswer,
  type Workshop,
} from '../../support/workshop';

const base = ladder({
  slug: 'regionens-trappa',
  organization: 'gr',
  validFrom: '2026-01-01',
  steps: [step('bas', { title: 'barnskotare' })],
});

/** May both draft and approve, as admins may. */
const [anna, bo] = [person('1480', ['ADMIN'], 'anna'), person('1480', ['ADMIN'], 'bo')];

describeOnEachEngine('it takes two people to have a ladder approved', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url, workshopWorld({ ladders: [base] }));
  });
  afterEach(() => workshop.close());

  const create = async (): Promise<DraftSeen> =>
    ladderOf(await workshop.mutate('createLadder', 'CreateLadderInput', newLadder, goteborg.editor));

  const edit = async (
    { id, version }: Pick<DraftSeen, 'id' | 'version'>,
    operations: readonly object[],
    viewer = anna,
  ): Promise<DraftSeen> => {
    const input = { ladder: id, expectedVersion: version, operations };
    return ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, viewer));
  };

  const act = (mutation: string, { id, version }: DraftSeen, viewer = goteborg.editor): Promise<LadderAnswer> =>
    workshop.mutate(mutation, 'LadderActionInput', { ladder: id, expectedVersion: version }, viewer);

  const codes = ({ problems }: LadderAnswer) => problems.map(({ code }) => code);

  const rename = (sv: string) => [{ setName: { sv } }];

  it('so who wrote last may not approve what somebody else submitted', async () => {
    const submitted = ladderOf(await act('submitLadder', await edit(await create(), firstSteps)));
    expect(codes(await act('approveLadder', submitted, anna))).toEqual(['APPROVED_BY_AUTHOR']);
    expect(ladderOf(await act('approveLadder', submitted, bo)).status).toBe('APPROVED');
  });

  it('so who only opened it may not approve it either', async () => {
    const submitted = ladderOf(await act('submitLadder', await create(), bo));
    const opener = { ...goteborg.editor, grants: anna.grants };
    expect(codes(await act('approveLadder', submitted, opener))).toEqual(['APPROVED_BY_AUTHOR']);
  });

  it('also where somebody else has withdrawn it and submitted it once more', async () => {
    const submitted = ladderOf(await act('submitLadder', await edit(await create(), firstSteps)));
    const approved = ladderOf(await act('approveLadder', submitted, bo));
    const withdrawn = ladderOf(await act('withdrawLadder', approved));
    const again = ladderOf(await act('submitLadder', withdrawn));
    expect(codes(await act('approveLadder', again, anna))).toEqual(['APPROVED_BY_AUTHOR']);
    expect(ladderOf(await act('approveLadder', again, bo)).status).toBe('APPROVED');
  });

  it('also where they opened the next revision of what others wrote', async () => {
    const written = await edit(await create(), firstSteps, goteborg.editor);
    const published = ladderOf(await publishDraft(workshop, written, goteborg));
    const submitted = ladderOf(await act('submitLadder', await edit(published, rename('Nytt namn'))));
    expect(codes(await act('approveLadder', submitted, anna))).toEqual(['APPROVED_BY_AUTHOR']);
  });

  it('and who wrote before that may, since another has written after', async () => {
    const written = await edit(await edit(await create(), firstSteps, anna), rename('Nytt namn'), goteborg.editor);
    const submitted = ladderOf(await act('submitLadder', written));
    expect(ladderOf(await act('approveLadder', submitted, anna)).status).toBe('APPROVED');
  });

  it('also where the draft has been carried over to a new revision of its base, which is nobody’s work', async () => {
    const adopted = await workshop.mutate(
      'adoptLadder',
      'AdoptLadderInput',
      {
        ladder: encodeGlobalId('Ladder', 'regionens-trappa@1'),
        organization: '1480',
        from: '2026-06-01',
        decision,
        derive: { slug: 'egen', name: { sv: 'Egen' } },
      },
      bo,
    );
    await edit(ladderOf(adopted), rename('Annas namn'));
    const next = await edit(
      { id: encodeGlobalId('Ladder', 'regionens-trappa@1'), version: 0 },
      [{ addStep: { step: { slug: 'skicklig', role: 'barnskotare' } } }],
      association.editor,
    );
    ladderOf(await publishDraft(workshop, next, association));
    const query = '{ ladder(slug: "egen") { id version status basedOn { revision } } }';
    const { data } = await workshop.ask<{ ladder: DraftSeen }>(query, {}, anna);
    expect(data.ladder).toMatchObject({ version: 3, status: 'DRAFT', basedOn: { revision: 2 } });
    const submitted = ladderOf(await act('submitLadder', data.ladder));
    expect(codes(await act('approveLadder', submitted, anna))).toEqual(['APPROVED_BY_AUTHOR']);
    expect(ladderOf(await act('approveLadder', submitted, bo)).status).toBe('APPROVED');
  });
});

describeOnEachEngine('a last day', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url);
  });
  afterEach(() => workshop.close());

  it.each(['submitLadder', 'withdrawLadder', 'approveLadder', 'discardLadder'])(
    'is refused by %s rather than overlooked',
    async (mutation) => {
      const draft = ladderOf(await workshop.mutate('createLadder', 'CreateLadderInput', newLadder, goteborg.editor));
      const input = { ladder: draft.id, expectedVersion: draft.version, lastDay: '2026-12-31' };
      const { problems } = await workshop.mutate(mutation, 'LadderActionInput', input, goteborg.admin);
      expect(problems).toMatchObject([{ code: 'INVALID_VALUE', path: ['lastDay'] }]);
    },
  );
});
