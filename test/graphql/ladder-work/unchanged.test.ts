import { createTestDatabase, type TestDatabase } from '../../support/database';
import {
  association,
  ladderOf,
  newLadder,
  openWorkshop,
  type DraftSeen,
  type LadderAnswer,
  type Workshop,
} from '../../support/workshop';

describe('a mutation that asks for what is so already', () => {
  let database: TestDatabase;
  let workshop: Workshop;
  let draft: DraftSeen;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
    workshop = await openWorkshop(database.url);
    const input = { ...newLadder, organization: 'gr' };
    draft = ladderOf(await workshop.mutate('createLadder', 'CreateLadderInput', input, association.editor));
  });
  afterEach(async () => {
    await workshop.close();
    await database.remove();
  });

  const actions = async (): Promise<readonly string[]> =>
    (await workshop.database.stores.audit.list({ organizations: ['gr'] }, 10)).events.map(({ action }) => action);

  const share = (members: string): Promise<LadderAnswer> =>
    workshop.mutate('shareLadder', 'ShareLadderInput', { ladder: draft.id, members }, association.admin);

  it('leaves no event when a ladder is shared as it is', async () => {
    ladderOf(await share('NONE'));
    expect(await actions()).toEqual(['CREATE_LADDER']);
    ladderOf(await share('READ'));
    ladderOf(await share('READ'));
    expect(await actions()).toEqual(['SHARE_LADDER', 'CREATE_LADDER']);
  });

  it('makes neither a version nor an event of an edit that changes nothing', async () => {
    const operations = [{ setName: newLadder.name }];
    const input = { ladder: draft.id, expectedVersion: draft.version, operations };
    const edited = ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, association.editor));
    expect(edited).toEqual(draft);
    expect(await actions()).toEqual(['CREATE_LADDER']);
  });
});
