import { verifyTrail } from '../../../src/app/audit/verify-trail';
import type { AuditEvent } from '../../../src/domain/audit/audit-event';
import { hashedText } from '../../../src/domain/audit/hashed-text';
import { auditEntry } from '../../support/builders/audit-entry';
import { sha256 } from '../../support/fakes/audit-trail';
import { fakeStores } from '../../support/fakes/stores';
import { emptyState, type FakeState } from '../../support/fakes/state';

/** A trail of so many events, and the events themselves, to tamper with. */
const trailOf = async (length: number): Promise<FakeState> => {
  const state = emptyState();
  const { audit } = fakeStores(state);
  for (let index = 1; index <= length; index += 1) await audit.append(auditEntry({ requestId: `request-${index}` }));
  return state;
};

const verify = (state: FakeState, ...noted: readonly [] | readonly [{ sequence: number; hash: string }]) =>
  verifyTrail({ audit: fakeStores(state).audit, hash: sha256 }, ...noted);

const tamper = (
  { events }: FakeState,
  sequence: number,
  change: (event: AuditEvent) => readonly AuditEvent[],
): void => {
  const index = events.findIndex((event) => event.sequence === sequence);
  events.splice(index, 1, ...events.slice(index, index + 1).flatMap(change));
};

/** With the hash that fits what it tells. */
const hashedAnew = (event: AuditEvent): AuditEvent => ({ ...event, hash: sha256(hashedText(event)) });

/** As someone would who writes the database and knows how hashes are made. */
const rewriteFrom = ({ events }: FakeState, sequence: number): void => {
  for (let index = sequence - 1; index < events.length; index += 1) {
    const previousHash = events[index - 1]?.hash ?? '0'.repeat(64);
    events.splice(index, 1, ...events.slice(index, index + 1).map((event) => hashedAnew({ ...event, previousHash })));
  }
};

describe('verifying the trail', () => {
  it('finds a trail without events whole', async () => {
    expect(await verify(emptyState())).toEqual({ count: 0 });
  });

  it.each([1, 499, 500, 501, 1_201])('finds a trail of %d events whole, and tells its head', async (length) => {
    const state = await trailOf(length);

    expect(await verify(state)).toEqual({
      count: length,
      head: { sequence: length, hash: state.events.at(-1)?.hash },
    });
  });

  it.each([1, 3, 600])('tells that event %d was changed', async (sequence) => {
    const state = await trailOf(600);
    tamper(state, sequence, (event) => [{ ...event, actor: { kind: 'PERSON', subject: 'somebody else' } }]);

    expect(await verify(state)).toEqual({ sequence, fault: 'CONTENT' });
  });

  it.each<Partial<AuditEvent>>([
    { at: '2026-03-01T12:00:00.001Z' },
    { actor: { kind: 'API_KEY', subject: 'anna' } },
    { action: 'APPROVE_LADDER' },
    { organization: '1480' },
    { organization: undefined },
    { subject: { kind: 'titles', key: 'barnskotare' } },
    { differences: [] },
    { requestId: 'request-4' },
    { previousHash: 'f'.repeat(64) },
    { hash: 'f'.repeat(64) },
  ])('notices %j', async (change) => {
    const state = await trailOf(3);
    tamper(state, 2, (event) => [{ ...event, ...change }]);

    expect(await verify(state)).toEqual({ sequence: 2, fault: 'CONTENT' });
  });

  it('tells, when a changed event was given a hash that fits, that the next does not follow it', async () => {
    const state = await trailOf(3);
    tamper(state, 2, (event) => [hashedAnew({ ...event, action: 'DISCARD_LADDER' })]);

    expect(await verify(state)).toEqual({ sequence: 3, fault: 'ORDER' });
  });

  it('tells that the first event does not begin the trail', async () => {
    const state = await trailOf(2);
    tamper(state, 1, (event) => [hashedAnew({ ...event, previousHash: 'f'.repeat(64) })]);

    expect(await verify(state)).toEqual({ sequence: 1, fault: 'ORDER' });
  });

  it.each([1, 2, 500, 501])('tells that event %d is missing', async (sequence) => {
    const state = await trailOf(502);
    tamper(state, sequence, () => []);

    expect(await verify(state)).toEqual({ sequence, fault: 'MISSING' });
  });

  it('cannot tell by itself that the end was cut off, but by a head that was noted down', async () => {
    const state = await trailOf(5);
    const [third, , fifth] = state.events.slice(2);
    state.events.splice(3);

    expect(await verify(state)).toMatchObject({ count: 3 });
    expect(third && (await verify(state, third))).toMatchObject({ count: 3 });
    expect(fifth && (await verify(state, fifth))).toEqual({ sequence: 4, fault: 'MISSING' });
  });

  it('cannot tell by itself that all was rewritten, but by a head that was noted down', async () => {
    const state = await trailOf(5);
    const [, , , fourth] = state.events;
    tamper(state, 2, (event) => [{ ...event, action: 'DISCARD_LADDER' }]);
    rewriteFrom(state, 2);

    expect(await verify(state)).toMatchObject({ count: 5 });
    expect(fourth && (await verify(state, fourth))).toEqual({ sequence: 4, fault: 'HEAD' });
  });

  it('passes a trail that has grown since its head was noted down', async () => {
    const state = await trailOf(5);
    const [second] = state.events.slice(1);

    expect(second && (await verify(state, second))).toMatchObject({ count: 5, head: { sequence: 5 } });
  });
});
