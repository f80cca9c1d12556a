import { createTestDatabase, type TestDatabase } from '../../support/database';
import {
  decision,
  firstSteps,
  goteborg,
  ladderOf,
  newLadder,
  openWorkshop,
  type DraftSeen,
  type Workshop,
} from '../../support/workshop';

const WHO = 'ladder { status version submittedBy approvedBy conflicts { id } }';

describe('what a ladder tells of the draft that it was', () => {
  let database: TestDatabase;
  let workshop: Workshop;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
    workshop = await openWorkshop(database.url);
  });
  afterEach(async () => {
    await workshop.close();
    await database.remove();
  });

  const written = async (operations: readonly object[] = []): Promise<DraftSeen> => {
    const { id } = ladderOf(await workshop.mutate('createLadder', 'CreateLadderInput', newLadder, goteborg.editor));
    const input = { ladder: id, expectedVersion: 1, operations: [...firstSteps, ...operations] };
    return ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, goteborg.editor));
  };

  it('is there while it is approved and gone once it is published, also in one request', async () => {
    const { id, version } = await written();
    const submitted = { ladder: id, expectedVersion: version };
    ladderOf(await workshop.mutate('submitLadder', 'LadderActionInput', submitted, goteborg.editor));
    const approve = { ladder: id, expectedVersion: version + 1 };
    const publish = { ladder: id, expectedVersion: version + 2, decision, validFrom: '2026-06-01' };
    const { data } = await workshop.ask(
      `mutation ($approve: LadderActionInput!, $publish: PublishLadderInput!) {
        approveLadder(input: $approve) { ${WHO} }
        publishLadder(input: $publish) { ${WHO} }
      }`,
      { approve, publish },
      goteborg.admin,
    );
    expect(data).toEqual({
      approveLadder: {
        ladder: { status: 'APPROVED', version: 4, submittedBy: '1480-editor', approvedBy: '1480-admin', conflicts: [] },
      },
      publishLadder: {
        ladder: { status: 'PUBLISHED', version: 0, submittedBy: null, approvedBy: null, conflicts: [] },
      },
    });
  });

  it('is the same however often a request asks for the draft', async () => {
    const { version } = await written();
    const query = `{
      one: ladder(slug: "barnskotartrappan") { version }
      other: ladder(slug: "barnskotartrappan") { version }
    }`;
    const { data } = await workshop.ask(query, {}, goteborg.editor);
    expect(data).toEqual({ one: { version }, other: { version } });
  });

  it.each([
    ['keeps the last day in force that was approved', {}, '2027-12-31'],
    ['takes the last day in force that it is published with', { validTo: '2028-12-31' }, '2028-12-31'],
  ])('%s', async (_, given, validTo) => {
    const { id, version } = await written([{ setValidTo: '2027-12-31' }]);
    const act = (expectedVersion: number) => ({ ladder: id, expectedVersion });
    await workshop.mutate('submitLadder', 'LadderActionInput', act(version), goteborg.editor);
    await workshop.mutate('approveLadder', 'LadderActionInput', act(version + 1), goteborg.approver);
    const input = { ...act(version + 2), decision, validFrom: '2026-06-01', ...given };
    ladderOf(await workshop.mutate('publishLadder', 'PublishLadderInput', input, goteborg.admin));
    const { data } = await workshop.ask('{ ladder(slug: "barnskotartrappan") { validTo } }');
    expect(data).toEqual({ ladder: { validTo } });
  });
});
