import { setTimeout as sleep } from 'node:timers/promises';
import { holdNewest } from '../../src/compose/answering-from';
import { retainDaily } from '../../src/compose/retain-daily';
import { realSurroundings } from '../../src/compose/surroundings';
import { readConfig } from '../../src/config/config';
import { createLogger } from '../../src/http/logger';
import { referenceData } from '../support/builders/reference-data';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { markedPerson, recordMarked } from '../support/erasure/marked-person';
import { eventually } from '../support/eventually';
import { collectLog } from '../support/log-lines';
import { startService } from '../support/service';

const MALMO = '1280';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase('sqlite');
});
afterEach(() => database.remove());

/** The job on a database with one person who is gone and one who is not; the first wait ends at once, the second never. */
const start = async (retentionDays: number | undefined) => {
  const instance = await database.openMigrated();
  await instance.stores.publications.publish(referenceData(), new Date('2026-03-01T12:00:00Z'), 'test');
  const [gone, here] = [markedPerson(MALMO), markedPerson(MALMO)];
  const ended = { ...gone, employments: gone.employments.map((one) => ({ ...one, to: '2025-01-31' as const })) };
  for (const one of [ended, here]) await instance.write((stores) => recordMarked(stores, one));
  const log = collectLog();
  const config = readConfig({ DATABASE_URL: database.url });
  const logger = createLogger(config, log.destination);
  const surroundings = { ...realSurroundings({ ...config, logLevel: 'silent' }), logger };
  let waits = 0;
  const wait = (_milliseconds: number, signal: AbortSignal): Promise<void> => {
    waits += 1;
    if (waits === 1 || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  const holder = await holdNewest(instance, surroundings);
  const job = retainDaily({ retentionDays }, { database: instance, holder, surroundings, wait });
  const kept = async () => (await instance.stores.people.list({ organization: MALMO }, 10)).people.map(({ id }) => id);
  return { job, log, gone, here, kept };
};

describe('the retention in the service', () => {
  it('erases those whose time is out, and logs how many and not who', async () => {
    const { job, log, gone, here, kept } = await start(30);
    await eventually(async () => (await kept()).length === 1);
    expect(await kept()).toEqual([here.person.id]);
    await job?.stop();
    expect(log.text()).toContain('"people":1');
    for (const trace of [gone.mark, gone.person.id]) expect(log.text()).not.toContain(trace);
  });

  it('erases nobody unless a time is set', async () => {
    const { job, kept } = await start(undefined);
    expect(job).toBeUndefined();
    expect(await kept()).toHaveLength(2);
  });

  it('does not keep a service from closing', async () => {
    const service = await startService(database.url, {}, { TRAPPA_RETENTION_DAYS: '30' });
    const patience = sleep(5_000, 'still open', { ref: false });
    expect(await Promise.race([service.close().then(() => 'closed'), patience])).toBe('closed');
  });
});
