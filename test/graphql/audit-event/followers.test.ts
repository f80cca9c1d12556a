import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { ladder, step, transition } from '../../support/builders/ladder-builder';
import { createTestDatabase, type TestDatabase } from '../../support/database';
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

const base = ladder({
  slug: 'regionens-trappa',
  organization: 'gr',
  validFrom: '2026-01-01',
  steps: [step('bas', { title: 'barnskotare' }), step('skicklig')],
  transitions: [transition('bas', 'skicklig')],
});

const baseId = encodeGlobalId('Ladder', 'regionens-trappa@1');

describe('the trail of who owns a ladder that others adapt', () => {
  let database: TestDatabase;
  let workshop: Workshop;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
    workshop = await openWorkshop(database.url, workshopWorld({ ladders: [base] }));
  });
  afterEach(async () => {
    await workshop.close();
    await database.remove();
  });

  const adapt = async (): Promise<DraftSeen> => {
    const derive = { slug: 'malmos-trappa', name: { sv: 'Malmös trappa' } };
    const input = { ladder: baseId, organization: '1280', from: '2026-06-01', decision, derive };
    return ladderOf(await workshop.mutate('adoptLadder', 'AdoptLadderInput', input, malmo.admin));
  };

  const publishNextBase = async (): Promise<void> => {
    const operations = [{ setName: { sv: 'Regionens nya trappa' } }];
    const input = { ladder: baseId, expectedVersion: 0, operations };
    const draft = ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, association.editor));
    ladderOf(await publishDraft(workshop, draft, association, '2027-01-01'));
  };

  const trail = async (): Promise<string> =>
    JSON.stringify(
      await workshop.ask(
        '{ auditEvents { nodes { action differences { path before after } } } }',
        {},
        association.admin,
      ),
    );

  it('names the published ladders that a new revision was carried over to', async () => {
    ladderOf(await publishDraft(workshop, await adapt(), malmo));
    await publishNextBase();
    expect(await trail()).toContain('malmos-trappa');
  });

  it('names no draft that others have not published yet', async () => {
    await adapt();
    await publishNextBase();
    expect(await trail()).toContain('PUBLISH_LADDER');
    expect(await trail()).not.toContain('malmos-trappa');
  });
});
