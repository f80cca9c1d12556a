import type { Viewer } from '../../../src/domain/access/viewer';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { ladder, step, transition } from '../../support/builders/ladder-builder';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import {
  association,
  decision,
  goteborg,
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

interface SeenEvent {
  readonly action: string;
  readonly subjectKey: string;
  readonly differences: readonly {
    readonly path: readonly string[];
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

describe('the trail when a ladder is published that others adapt', () => {
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
    const operations = [{ setNotes: [{ sv: 'Gäller hela regionen.' }] }];
    const input = { ladder: baseId, expectedVersion: 0, operations };
    const draft = ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, association.editor));
    ladderOf(await publishDraft(workshop, draft, association, '2027-01-01'));
  };

  const newestOf = async (viewer: Viewer): Promise<SeenEvent | undefined> => {
    const query = '{ auditEvents(first: 1) { nodes { action subjectKey differences { path before after } } } }';
    const { data } = await workshop.ask<{ auditEvents: { nodes: readonly SeenEvent[] } }>(query, {}, viewer);
    return data.auditEvents.nodes[0];
  };

  const difference = (event: SeenEvent | undefined, path: string) =>
    event?.differences.find((one) => one.path.join('.') === path);

  it('tells who adapts it, in their own trail, that a draft was opened for them', async () => {
    ladderOf(await publishDraft(workshop, await adapt(), malmo));
    await publishNextBase();
    const event = await newestOf(malmo.admin);
    expect(event).toMatchObject({ action: 'CARRY_OVER_LADDER', subjectKey: 'malmos-trappa@2' });
    expect(difference(event, 'ladder.revision')).toMatchObject({ before: 1, after: 2 });
    expect(difference(event, 'ladder.basedOn.revision')).toMatchObject({ before: 1, after: 2 });
  });

  it('tells who adapts it that what they had submitted became a draft again', async () => {
    const { id, version } = await adapt();
    const input = { ladder: id, expectedVersion: version };
    ladderOf(await workshop.mutate('submitLadder', 'LadderActionInput', input, malmo.editor));
    await publishNextBase();
    const event = await newestOf(malmo.admin);
    expect(event).toMatchObject({ action: 'CARRY_OVER_LADDER', subjectKey: 'malmos-trappa@1' });
    expect(difference(event, 'ladder.status')).toMatchObject({ before: 'IN_REVIEW', after: 'DRAFT' });
    expect(difference(event, 'submittedBy')).toMatchObject({ before: '1280-editor', after: null });
  });

  it('names nobody who adapts it in the trail of its owner, nor in that of others', async () => {
    ladderOf(await publishDraft(workshop, await adapt(), malmo));
    await publishNextBase();
    expect(await newestOf(association.admin)).toMatchObject({ action: 'PUBLISH_LADDER' });
    expect(JSON.stringify(await newestOf(association.admin))).not.toContain('malmos-trappa');
    expect(await newestOf(goteborg.admin)).toBeUndefined();
  });
});
