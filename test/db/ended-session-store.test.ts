import { describeStores } from '../support/stores';

const NOON = '2026-06-01T12:00:00.000Z';
const EVENING = '2026-06-01T20:00:00.000Z';

describeStores('The store of ended sessions', (open) => {
  it('knows the sessions that it was told of, and no others', async () => {
    const { endedSessions } = (await open()).stores;
    await endedSessions.add({ id: 'one', expiresAt: EVENING }, NOON);

    expect(await endedSessions.has('one')).toBe(true);
    expect(await endedSessions.has('another')).toBe(false);
  });

  it('can be told of the same session again', async () => {
    const { endedSessions } = (await open()).stores;
    await endedSessions.add({ id: 'one', expiresAt: EVENING }, NOON);
    await endedSessions.add({ id: 'one', expiresAt: EVENING }, NOON);

    expect(await endedSessions.has('one')).toBe(true);
  });

  it('forgets those that have expired, when it is told of another', async () => {
    const { endedSessions } = (await open()).stores;
    await endedSessions.add({ id: 'one', expiresAt: EVENING }, NOON);
    await endedSessions.add({ id: 'later', expiresAt: '2026-06-01T20:00:00.001Z' }, NOON);

    await endedSessions.add({ id: 'another', expiresAt: '2026-06-02T04:00:00.000Z' }, EVENING);

    expect(await Promise.all(['one', 'later', 'another'].map((id) => endedSessions.has(id)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
