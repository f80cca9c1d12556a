import { describeOnEachEngine } from '../../support/database';
import { goteborg, ladderOf, newLadder, openWorkshop, type Workshop } from '../../support/workshop';
import { person } from '../../support/viewers';

describeOnEachEngine('many editors at once', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url);
  });
  afterEach(() => workshop.close());

  const create = (slug: string) =>
    workshop.mutate('createLadder', 'CreateLadderInput', { ...newLadder, slug }, goteborg.editor);

  it('all get what they do done: 200 ladders begun in parallel are 200 drafts and 200 events', async () => {
    const slugs = Array.from({ length: 200 }, (_, index) => `trappa-${index + 1}`);
    const answers = await Promise.all(slugs.map(create));
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    const { data } = await workshop.ask('{ ladderDrafts(first: 1) { totalCount } }', {}, goteborg.editor);
    expect(data).toEqual({ ladderDrafts: { totalCount: 200 } });
    const { totalCount } = await workshop.database.stores.audit.list({ actions: ['CREATE_LADDER'] }, 1);
    expect(totalCount).toBe(200);
  });

  it('let exactly one of 50 win who edit one version, and tell the others', async () => {
    const { id, version } = ladderOf(await create('omstridd'));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        workshop.mutate(
          'editLadder',
          'EditLadderInput',
          { ladder: id, expectedVersion: version, operations: [{ setName: { sv: `Namn ${index}` } }] },
          person('1480', ['EDITOR'], `editor-${index}`),
        ),
      ),
    );
    expect(answers.filter(({ ladder }) => ladder !== null)).toHaveLength(1);
    const [winner] = answers.flatMap(({ ladder }) => ladder ?? []);
    const losers = answers.flatMap(({ problems }) => problems);
    expect(new Set(losers.map(({ code }) => code))).toEqual(new Set(['VERSION_CONFLICT']));
    expect(losers).toHaveLength(49);
    expect(losers.every(({ changedMeanwhile }) => changedMeanwhile.join().includes(winner?.name ?? '?'))).toBe(true);
  });
});
