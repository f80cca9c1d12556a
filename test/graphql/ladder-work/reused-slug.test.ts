import { describeOnEachEngine } from '../../support/database';
import {
  association,
  goteborg,
  ladderOf,
  malmo,
  newLadder,
  openWorkshop,
  peopleOf,
  workshopWorld,
  type DraftSeen,
  type LadderAnswer,
  type Workshop,
} from '../../support/workshop';
import { organization } from '../../support/builders/reference-data';

const other = peopleOf('skr');

/** Göteborg and Malmö belong to both associations. */
const world = workshopWorld({
  organizations: [
    organization('1280', ['gr', 'skr']),
    organization('1480', ['gr', 'skr']),
    organization('gr'),
    organization('skr'),
  ],
});

describeOnEachEngine('a slug that is used again', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url, world);
  });
  afterEach(() => workshop.close());

  const create = async (people: typeof association, code: string, name: string): Promise<DraftSeen> =>
    ladderOf(
      await workshop.mutate(
        'createLadder',
        'CreateLadderInput',
        { ...newLadder, organization: code, name: { sv: name } },
        people.editor,
      ),
    );

  const discard = ({ id, version }: DraftSeen, viewer = association.editor): Promise<LadderAnswer> =>
    workshop.mutate('discardLadder', 'LadderActionInput', { ladder: id, expectedVersion: version }, viewer);

  const share = ({ id }: DraftSeen, members: string, viewer = association.admin) =>
    workshop.mutate('shareLadder', 'ShareLadderInput', { ladder: id, members }, viewer);

  const seenBy = async (viewer: typeof goteborg.editor): Promise<unknown> =>
    (await workshop.ask('{ ladder(slug: "barnskotartrappan") { name } }', {}, viewer)).data;

  it('tells the new owner nothing of the drafts of the one before', async () => {
    const first = await create(association, 'gr', 'Ett hemligt namn');
    await discard(first);
    const second = await create(other, 'skr', 'Ett annat namn');
    expect(second.version).toBe(2);
    const input = { ladder: second.id, expectedVersion: first.version, operations: [{ setName: { sv: 'Nytt' } }] };
    const answer = await workshop.mutate('editLadder', 'EditLadderInput', input, other.editor);
    expect(answer.problems).toMatchObject([{ code: 'VERSION_CONFLICT', changedMeanwhile: [] }]);
  });

  it('is shared with nobody until its new owner shares it', async () => {
    const first = await create(association, 'gr', 'Den första');
    ladderOf(await share(first, 'WRITE'));
    expect(await seenBy(malmo.editor)).toEqual({ ladder: { name: 'Den första' } });
    await discard(first);
    const second = await create(other, 'skr', 'Den andra');
    expect(await seenBy(malmo.editor)).toEqual({ ladder: null });
    const input = { ladder: second.id, expectedVersion: second.version, operations: [{ setName: { sv: 'Nytt' } }] };
    const answer = await workshop.mutate('editLadder', 'EditLadderInput', input, goteborg.editor);
    expect(answer.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('stops being shared in the sight of its owner', async () => {
    const first = await create(association, 'gr', 'Den första');
    ladderOf(await share(first, 'WRITE'));
    await discard(first);
    const { events } = await workshop.database.stores.audit.list({ organizations: ['gr'] }, 1);
    expect(events).toMatchObject([{ action: 'DISCARD_LADDER', differences: [{ before: { members: 'WRITE' } }] }]);
  });
});
