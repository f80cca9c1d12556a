import { describeOnEachEngine } from '../../support/database';
import { startService, type TestService } from '../../support/service';
import {
  firstSteps,
  goteborg,
  ladderOf,
  newLadder,
  openWorkshop,
  publishDraft,
  type Workshop,
} from '../../support/workshop';

interface Page {
  readonly changes: {
    readonly nodes: readonly { readonly cursor: string; readonly summary: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const POLL = `query ($after: String) {
  changes(after: $after, first: 3) { nodes { cursor summary } pageInfo { endCursor hasNextPage } }
}`;

describeOnEachEngine('the feed of changes, polled while ladders are published', (database) => {
  const running: TestService[] = [];
  const start = async (): Promise<TestService> => {
    const service = await startService(database().url);
    running.push(service);
    return service;
  };
  afterEach(async () => {
    await Promise.all(running.splice(0).map((service) => service.close()));
  });

  const publish = async (workshop: Workshop, slug: string): Promise<void> => {
    const draft = ladderOf(
      await workshop.mutate('createLadder', 'CreateLadderInput', { ...newLadder, slug }, goteborg.editor),
    );
    const input = { ladder: draft.id, expectedVersion: draft.version, operations: firstSteps };
    const written = ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, goteborg.editor));
    ladderOf(await publishDraft(workshop, written, goteborg));
  };

  /** Polls to the end from the cursor, and adds what it is told. */
  const follow = async (instance: TestService, seen: string[], after: string | undefined) => {
    let cursor = after;
    for (;;) {
      const { changes } = (await instance.ask<Page>(POLL, { after: cursor })).data;
      seen.push(...changes.nodes.map((change) => change.cursor));
      cursor = changes.pageInfo.endCursor ?? cursor;
      if (!changes.pageInfo.hasNextPage) return cursor;
    }
  };

  it('misses and repeats nothing, over restarts and on a second instance', async () => {
    const workshop = await openWorkshop(database().url);
    running.push(workshop);
    let second = await start();
    const seen: string[] = [];
    let cursor = await follow(second, seen, undefined);
    const slugs = ['ett', 'tva', 'tre', 'fyra'];
    const publishing = (async () => {
      for (const slug of slugs) await publish(workshop, slug);
    })();
    for (let poll = 0; poll < 12; poll += 1) {
      cursor = await follow(poll % 2 === 0 ? workshop : second, seen, cursor);
      if (poll % 4 === 3) {
        await second.close();
        running.splice(running.indexOf(second), 1);
        second = await start();
      }
    }
    await publishing;
    await second.service.holder.refresh();
    await follow(second, seen, cursor);
    const all: string[] = [];
    await follow(workshop, all, undefined);
    expect(seen).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    const { data } = await workshop.ask<Page>(
      '{ changes { nodes { cursor summary } pageInfo { endCursor hasNextPage } } }',
    );
    const summaries = data.changes.nodes
      .map(({ summary }) => summary)
      .filter((summary) => summary.includes('Barnskötartrappan'));
    expect(summaries).toHaveLength(slugs.length);
  });
});
