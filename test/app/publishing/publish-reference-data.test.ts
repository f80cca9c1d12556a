import { publishReferenceData } from '../../../src/app/publishing/publish-reference-data';
import type { UnitOfWork } from '../../../src/app/ports/unit-of-work';
import { organization, referenceData } from '../../support/builders/reference-data';

const publication = {
  release: { number: 1, publishedAt: '2026-01-01T00:00:00.000Z' },
  added: 1,
  changed: 0,
  retired: 0,
};

const publish = async (data: Parameters<typeof publishReferenceData>[1]) => {
  const published: unknown[] = [];
  const write = ((work) =>
    work({
      publications: {
        publish: (...given) => {
          published.push(given);
          return Promise.resolve(publication);
        },
        latestRelease: () => Promise.resolve(undefined),
        loadRelease: () => Promise.resolve(undefined),
        listEvents: () => Promise.resolve([]),
      },
    })) as UnitOfWork['write'];
  const unitOfWork: UnitOfWork = { write, read: () => Promise.reject(new Error('nothing is read')) };
  const now = () => new Date('2026-01-01T00:00:00Z');
  return { outcome: await publishReferenceData({ unitOfWork, now }, data, 'why'), published };
};

describe('publishing reference data', () => {
  it('publishes what is sound, with the instant and the reason', async () => {
    const data = referenceData();
    const { outcome, published } = await publish(data);
    expect(outcome).toEqual({ publication });
    expect(published).toEqual([[data, new Date('2026-01-01T00:00:00Z'), 'why']]);
  });

  it('refuses what has a finding that blocks, and publishes nothing of it', async () => {
    const { outcome, published } = await publish(referenceData({ organizations: [organization('1480', ['ingen'])] }));
    expect(outcome).toMatchObject({ refused: [{ code: 'UNKNOWN_ORGANIZATION', severity: 'BLOCKING' }] });
    expect(published).toEqual([]);
  });
});
