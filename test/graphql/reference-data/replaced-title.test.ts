import { describeOnEachEngine } from '../../support/database';
import { faultsOf, localTitle, openReferenceDesk, type ReferenceDesk } from '../../support/reference-desk';
import { firstSteps, goteborg, ladderOf, newLadder, publishDraft } from '../../support/workshop';

describeOnEachEngine('replacing a title that a published revision carries', (database) => {
  let desk: ReferenceDesk;
  let id: string;
  beforeEach(async () => {
    desk = await openReferenceDesk(database().url);
    const successor = { saveTitle: { ...localTitle.saveTitle, slug: 'elevcoach', label: 'Elevcoach' } };
    await desk.maintain(goteborg.admin, [localTitle, successor]);
    const created = ladderOf(await desk.mutate('createLadder', 'CreateLadderInput', newLadder, goteborg.editor));
    id = ladderOf(await publishDraft(desk, await carry(created, 'resurspedagog', firstSteps), goteborg)).id;
  });
  afterEach(() => desk.close());

  const carry = async (
    draft: { readonly id: string; readonly version: number },
    title: string,
    more: readonly object[] = [],
  ) => {
    const operations = [...more, { setStepTitle: { step: 'skicklig', title } }];
    const input = { ladder: draft.id, expectedVersion: draft.version, operations };
    return ladderOf(await desk.mutate('editLadder', 'EditLadderInput', input, goteborg.editor));
  };

  const replace = async (lastDay: string) =>
    faultsOf(
      await desk.maintain(goteborg.admin, [
        { replaceTitle: { key: 'resurspedagog', by: ['elevcoach'], lastDay, expectedVersion: 1 } },
      ]),
    );

  it('is refused while that revision goes on', async () => {
    expect(await replace('2026-08-31')).toEqual([['BLOCKING_FINDING', 'edits.0']]);
  });

  it('is done once a newer revision without it takes over, though no day before', async () => {
    await publishDraft(desk, await carry({ id, version: 0 }, 'elevcoach'), goteborg, '2026-09-01');

    expect(await replace('2026-08-30')).toEqual([['BLOCKING_FINDING', 'edits.0']]);
    expect(await replace('2026-08-31')).toEqual([]);
  });
});
