import { holdCatalog } from '../../../src/app/catalog-holder';
import type { Stores } from '../../../src/app/ports/unit-of-work';
import type { Database } from '../../../src/db/database';
import { emptyReferenceData } from '../../../src/domain/reference-data';
import { pageOfChanges } from '../../../src/graphql/change/page-of-changes';
import { localTitle, newDecision } from '../../support/builders/mapping';
import { organization } from '../../support/builders/reference-data';
import { describeOnEachEngine } from '../../support/database';

const noon = new Date('2026-03-01T12:00:00.000Z');
const LABEL = 'Elevresurs';

const numbersUpTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

const publish = async ({ publications }: Stores, name: string): Promise<void> => {
  await publications.publish({ ...emptyReferenceData, organizations: [{ ...organization('1480'), name }] }, noon, '');
};

/** An employer decides on the label. */
const decide = async (stores: Stores, id: string): Promise<void> => {
  await stores.audit.takeTurn();
  await stores.publications.publishDecisions([newDecision({ id, label: LABEL })], noon, '');
};

/** An employer imports titles, and what is sure is confirmed at once. */
const importTitles = async (stores: Stores, name: string): Promise<void> => {
  await stores.audit.takeTurn();
  const titles = [1, 2, 3].map((number) => localTitle({ label: `${name} titel ${number}` }));
  await stores.titleWork.saveLocalTitles(titles);
  const decisions = titles.map(({ label }, index) => newDecision({ id: `${name}.${index}`, label }));
  await stores.publications.publishDecisions(decisions, noon, '');
};

/** Polls the feed as an HR system does, from a catalog that follows the releases, until it is stopped and at the end. */
const pollOnAndOn = (database: Database) => {
  const holder = holdCatalog(database, noon);
  let stopped = false;
  const poll = async (): Promise<readonly string[]> => {
    const seen: string[] = [];
    for (;;) {
      const last = stopped;
      const { changes } = await holder.refresh();
      const { edges } = pageOfChanges(changes, { first: 7, after: seen.at(-1) });
      seen.push(...edges.map(({ cursor }) => cursor));
      if (last && edges.length === 0) return seen;
    }
  };
  return { seen: poll(), stop: () => (stopped = true), catalog: () => holder.current() };
};

describeOnEachEngine('Decisions, imports and publications at the same time', (database) => {
  it('are all kept, each in its release, and whoever polls sees each of them once', async () => {
    const instances = [await database().openMigrated(), await database().open()] as const;
    await publish(instances[0].stores, 'Göteborg');
    const pollers = instances.map(pollOnAndOn);

    await Promise.all(
      numbersUpTo(40).flatMap((number) => {
        const [one, other] = number % 2 === 0 ? instances : ([instances[1], instances[0]] as const);
        return [
          one.write((stores) => decide(stores, `decision ${number}`)),
          other.write((stores) =>
            number % 4 === 0 ? publish(stores, `Göteborg ${number}`) : importTitles(stores, `import ${number}`),
          ),
        ];
      }),
    );
    for (const { stop } of pollers) stop();
    const seen = await Promise.all(pollers.map((poller) => poller.seen));

    const { publications, titleWork } = instances[0].stores;
    // The first, the decisions, the publications and the imports.
    const releases = 1 + 40 + 10 + 30;
    expect(await publications.latestRelease()).toMatchObject({ number: releases });
    const log = await publications.listDecisions(0, releases);
    const imported = numbersUpTo(40).filter((number) => number % 4 !== 0);
    expect(log.map(({ id }) => id).sort()).toEqual(
      [
        ...numbersUpTo(40).map((number) => `decision ${number}`),
        ...imported.flatMap((number) => [0, 1, 2].map((index) => `import ${number}.${index}`)),
      ].sort(),
    );
    expect(await titleWork.listLocalTitles('1480')).toHaveLength(3 * 30);
    for (const [index, { catalog }] of pollers.entries()) {
      const { changes, mappings } = catalog();
      expect(seen[index]).toEqual(changes.slice().map(({ cursor }) => cursor));
      expect(new Set(changes.slice().map(({ release }) => release)).size).toBe(releases);
      expect(mappings.decisionsOn('1480', LABEL)).toEqual(log.filter(({ label }) => label === LABEL));
      expect(mappings.size).toBe(log.length);
    }
    expect(pollers[0]?.catalog().changes.slice()).toEqual(pollers[1]?.catalog().changes.slice());
  });

  it('are seen by another instance that has just begun as by one that has followed them', async () => {
    const [writer, reader] = [await database().openMigrated(), await database().open()];
    const following = holdCatalog(reader, noon);
    for (const step of ['publish', 'decide', 'publish again', 'decide again', 'import']) {
      await writer.write((stores) => {
        if (step.startsWith('publish')) return publish(stores, step);
        return step === 'import' ? importTitles(stores, step) : decide(stores, step);
      });
      await following.refresh();
    }

    const begun = await holdCatalog(reader, noon).refresh();

    expect(
      following
        .current()
        .changes.slice()
        .map(({ cursor }) => cursor),
    ).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1', '5.2', '5.3']);
    expect(begun.changes.slice()).toEqual(following.current().changes.slice());
    expect(begun.mappings.decisionsOf('1480')).toEqual(following.current().mappings.decisionsOf('1480'));
    expect(begun.release).toEqual(following.current().release);
  });
});
