import { noteApiKeyUses } from '../../../src/app/access/api-key-uses';
import type { UnitOfWork } from '../../../src/app/ports/unit-of-work';
import type { ApiKey } from '../../../src/domain/access/api-key';
import { fakeUnitOfWork } from '../../support/fakes/unit-of-work';

const key: ApiKey = {
  id: 'key-1',
  organization: '1480',
  name: 'HR',
  roles: ['HR_SYSTEM'],
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'somebody',
  expiresAt: '2027-01-01T00:00:00.000Z',
};
const at = (time: string): Date => new Date(`2026-06-01T${time}Z`);

const start = async () => {
  const database = fakeUnitOfWork();
  await database.write(({ apiKeys }) => apiKeys.add(key, 'hash'));
  const writes = { count: 0, failNext: false };
  const write: UnitOfWork['write'] = async (work) => {
    writes.count += 1;
    if (!writes.failNext) return database.write(work);
    writes.failNext = false;
    throw new Error('The database is not reachable.');
  };
  const failures: unknown[] = [];
  const uses = noteApiKeyUses({ unitOfWork: { write }, onFailure: (error) => failures.push(error) });
  const lastUsed = async () => (await database.stores.apiKeys.find('key-1'))?.lastUsedAt;
  return { uses, writes, failures, lastUsed };
};

describe('the last use of an API key', () => {
  it('is noted to the minute', async () => {
    const { uses, lastUsed } = await start();
    uses.note(key, at('12:34:56.789'));
    await uses.flush();
    expect(await lastUsed()).toBe('2026-06-01T12:34:00.000Z');
  });

  it('is written once a minute at most', async () => {
    const { uses, writes, lastUsed } = await start();
    for (const time of ['12:34:01', '12:34:02', '12:34:59', '12:35:00']) uses.note(key, at(time));
    await uses.flush();
    expect(writes.count).toBe(2);
    expect(await lastUsed()).toBe('2026-06-01T12:35:00.000Z');
  });

  it('is not written again when another instance has noted the minute', async () => {
    const { uses, writes } = await start();
    uses.note({ ...key, lastUsedAt: '2026-06-01T12:34:00.000Z' }, at('12:34:30'));
    await uses.flush();
    expect(writes.count).toBe(0);
  });

  it('never goes back when clocks do', async () => {
    const { uses, lastUsed } = await start();
    uses.note(key, at('12:35:00'));
    uses.note(key, at('12:34:00'));
    await uses.flush();
    expect(await lastUsed()).toBe('2026-06-01T12:35:00.000Z');
  });

  it('that cannot be written fails nothing, is told, and is tried again with the next use', async () => {
    const { uses, writes, failures, lastUsed } = await start();
    writes.failNext = true;
    uses.note(key, at('12:34:01'));
    await uses.flush();
    expect([failures.length, await lastUsed()]).toEqual([1, undefined]);
    uses.note(key, at('12:34:02'));
    await uses.flush();
    expect(await lastUsed()).toBe('2026-06-01T12:34:00.000Z');
  });
});
