import type { AuditEvent } from '../../../src/domain/audit/audit-event';
import { ANONYMOUS } from '../../../src/domain/access/viewer';
import { describeOnSharedDatabase } from '../../support/database';
import { everythingIn } from '../../support/everything-in';
import { person } from '../../support/viewers';
import { MALMO } from '../access-matrix/world';
import type { Example } from './example';
import { examples, strangerTo } from './examples';
import { moreEvents } from './more-events';
import { mutationFields, mutationsThatTake } from './mutation-fields';
import { doneBy, type ExampleServer, isDone, prepare, startExampleServer, targetOf } from './server';

const mutations = mutationFields.map(({ name }) => name);
const ALL = 10_000;

/** How far an import has come is told while it runs, also of one that fails. */
const TOLD_MEANWHILE = ['import_progress'];

/** The example of the mutation, with an idempotency key where it takes one. */
const exampleOf = (mutation: string): Example => {
  const example = examples[mutation]?.(targetOf(mutation));
  if (example === undefined) throw new Error(`${mutation} has no example.`);
  if (!mutationsThatTake('idempotencyKey').includes(mutation)) return example;
  return { ...example, input: { ...example.input, idempotencyKey: 'en-gang' } };
};

it('every mutation of the schema has an example, and nothing else has', () => {
  expect(Object.keys(examples).toSorted()).toEqual(mutations.toSorted());
});

describeOnSharedDatabase('a mutation', (database) => {
  let server: ExampleServer;
  /** All that there was before any example was done. */
  let before: string;
  beforeAll(async () => {
    server = await startExampleServer(database().url);
    const editor = person(MALMO, ['EDITOR']);
    for (const mutation of mutations) await prepare(server.send, exampleOf(mutation), editor);
    before = await everythingIn(database().url, TOLD_MEANWHILE);
  });
  afterAll(() => server.close());

  const expectNothingChanged = async (): Promise<void> => {
    const now = await everythingIn(database().url, TOLD_MEANWHILE);
    // Compared as a truth: the difference of two whole databases tells nobody anything.
    expect(now === before).toBe(true);
  };

  it.each(mutations)('%s leaves nothing behind when it is refused', async (mutation) => {
    const example = exampleOf(mutation);
    for (const viewer of [ANONYMOUS, person(MALMO, ['EMPLOYEE']), strangerTo(example)]) {
      const { body } = await server.send(mutation, example.input, viewer);
      expect(isDone(body)).toBe(false);
    }
    await expectNothingChanged();
  });

  it.each(mutationsThatTake('expectedVersion'))('%s leaves nothing behind when it comes too late', async (mutation) => {
    const { by, input } = exampleOf(mutation);
    const { body } = await server.send(mutation, { ...input, expectedVersion: 99 }, by);
    expect(body).toContain('"problems":[{"code":"VERSION_CONFLICT"');
    await expectNothingChanged();
  });

  it.each(mutationsThatTake('dryRun'))('%s leaves nothing behind when it is only tried', async (mutation) => {
    const { by, input } = exampleOf(mutation);
    await doneBy(server.send(mutation, { ...input, dryRun: true }, by));
    await expectNothingChanged();
  });

  it.each(mutations)('%s changes nothing when the trail cannot be written', async (mutation) => {
    const { by, input } = exampleOf(mutation);
    const { body } = await server.sendWithoutTrail(mutation, input, by);
    expect(body).toContain('INTERNAL_SERVER_ERROR');
    await expectNothingChanged();
  });

  const eventsAfter = (sequence: number): Promise<readonly AuditEvent[]> =>
    server.database.stores.audit.listFrom(sequence, ALL);

  it.each(mutations)('%s leaves one event, and none when it is answered again by its key', async (mutation) => {
    const { by, input, event } = exampleOf(mutation);
    const head = (await eventsAfter(0)).length;
    const { requestId } = await doneBy(server.send(mutation, input, by));
    if (mutationsThatTake('idempotencyKey').includes(mutation)) await doneBy(server.send(mutation, input, by));
    const [grant] = by.grants;
    const expected = [event, ...(moreEvents[mutation]?.(targetOf(mutation)) ?? [])].map(
      ({ action, organization, kind, key }) => ({
        action,
        organization: organization ?? grant?.organization,
        subject: { kind, ...(key !== undefined && { key }) },
        actor: { kind: by.kind, subject: by.subject },
        requestId,
      }),
    );
    const events = await eventsAfter(head);
    expect(events).toMatchObject(expected);
    expect(events).toHaveLength(expected.length);
    for (const { differences } of events) expect(differences).not.toEqual([]);
  });
});
