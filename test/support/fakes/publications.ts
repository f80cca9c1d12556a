import type { PublicationReader, PublishedState } from '../../../src/app/ports/publication-store';
import type { UnitOfWork } from '../../../src/app/ports/unit-of-work';
import { emptyReferenceData, type ReferenceData } from '../../../src/domain/reference-data';
import { fakeStores } from './stores';

/** Published state in memory, read as through the port; it can be told to fail or to lag like a replica. */
export const fakePublications = () => {
  const states: PublishedState[] = [];
  let failures = 0;
  let lagging = 0;
  const visible = (): readonly PublishedState[] => (lagging > 0 ? states.slice(0, -1) : states);
  const reader: PublicationReader = {
    latestRelease: () => Promise.resolve(visible().at(-1)?.release),
    loadRelease: (number) =>
      Promise.resolve(visible().find(({ release }) => number === undefined || release.number === number)),
    listEvents: () => Promise.resolve([]),
    listVersions: () => Promise.resolve([]),
    isSameContent: () => Promise.resolve(false),
    listDecisions: () => Promise.resolve([]),
  };
  const read: UnitOfWork['read'] = async (work) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error('The database is not reachable.');
    }
    const result = await work({ ...fakeStores(), publications: reader });
    if (lagging > 0) lagging -= 1;
    return result;
  };
  return {
    read,
    publish: (data: Partial<ReferenceData>): void => {
      const release = { number: states.length + 1, publishedAt: '2026-01-01T00:00:00.000Z' };
      states.push({ release, data: { ...emptyReferenceData, ...data } });
    },
    /** The next reads fail. */
    failNext: (count: number): void => {
      failures = count;
    },
    /** The next reads do not see the newest release. */
    lagNext: (count: number): void => {
      lagging = count;
    },
  };
};
