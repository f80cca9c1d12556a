import { describeStores } from '../support/stores';

const NOON = '2026-03-01T12:00:00.000Z';
const inputHash = 'f'.repeat(64);

describeStores('The store of remembered answers', (open) => {
  it.each([{ slug: 'barnskotare', revision: 1 }, ['a', 1], 'a text', '', 17, 0, true, null])(
    'gives back the answer %j',
    async (result) => {
      const { idempotency } = (await open()).stores;

      await idempotency.remember('anna', 'CREATE_LADDER', 'key', { inputHash, result }, NOON);

      expect(await idempotency.find('anna', 'CREATE_LADDER', 'key')).toEqual({ inputHash, result });
    },
  );

  it('keeps viewers, actions and keys apart', async () => {
    const { idempotency } = (await open()).stores;
    await idempotency.remember('anna', 'CREATE_LADDER', 'key', { inputHash, result: 1 }, NOON);

    expect(await idempotency.find('bo', 'CREATE_LADDER', 'key')).toBeUndefined();
    expect(await idempotency.find('anna', 'IMPORT_LADDER', 'key')).toBeUndefined();
    expect(await idempotency.find('anna', 'CREATE_LADDER', 'other')).toBeUndefined();
  });

  it('lists what was answered to one viewer, the oldest first', async () => {
    const { idempotency } = (await open()).stores;
    const later = '2026-03-02T12:00:00.000Z';
    await idempotency.remember('anna', 'IMPORT_LADDER', 'key', { inputHash, result: 2 }, later);
    await idempotency.remember('anna', 'CREATE_LADDER', 'key', { inputHash, result: 1 }, NOON);
    await idempotency.remember('annan', 'CREATE_LADDER', 'key', { inputHash, result: 3 }, NOON);

    expect(await idempotency.listOf('anna')).toEqual([
      { action: 'CREATE_LADDER', inputHash, result: 1, answeredAt: NOON },
      { action: 'IMPORT_LADDER', inputHash, result: 2, answeredAt: later },
    ]);
  });

  it('never replaces an answer', async () => {
    const { idempotency } = (await open()).stores;
    await idempotency.remember('anna', 'CREATE_LADDER', 'key', { inputHash, result: 1 }, NOON);

    const again = idempotency.remember('anna', 'CREATE_LADDER', 'key', { inputHash, result: 2 }, NOON);

    await expect(again).rejects.toThrow();
    expect(await idempotency.find('anna', 'CREATE_LADDER', 'key')).toEqual({ inputHash, result: 1 });
  });
});
