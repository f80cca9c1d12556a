import type { Viewer } from '../../../src/domain/access/viewer';
import { describeOnSharedDatabase } from '../../support/database';
import { examples } from './examples';
import { moreEvents } from './more-events';
import { mutationFields, mutationsThatTake } from './mutation-fields';
import { doneBy, type ExampleServer, startExampleServer, targetOf } from './server';

/** What nothing but a key makes safe to send again. */
const CREATES_OR_IMPORTS = /^(create|import|adopt|propose|maintain|derive)/u;

const keyed = mutationsThatTake('idempotencyKey');
const ALL = 10_000;

it('every mutation that creates or imports takes an idempotency key', () => {
  const creating = mutationFields.map(({ name }) => name).filter((name) => CREATES_OR_IMPORTS.test(name));
  expect(creating.filter((name) => !keyed.includes(name))).toEqual([]);
});

describeOnSharedDatabase('a key that was sent with', (database) => {
  let server: ExampleServer;
  beforeAll(async () => {
    server = await startExampleServer(database().url);
  });
  afterAll(() => server.close());

  /** The example of the mutation with the key. */
  const exampleOf = (mutation: string, idempotencyKey: string, which: 'forsta' | 'andra' = 'forsta') => {
    const example = examples[mutation]?.(targetOf(mutation, which));
    if (example === undefined) throw new Error(`${mutation} has no example.`);
    return { by: example.by, input: { ...example.input, idempotencyKey } };
  };

  const eventsOf = (mutation: string): number => 1 + (moreEvents[mutation]?.(targetOf(mutation)).length ?? 0);

  const countEvents = async (): Promise<number> => (await server.database.stores.audit.listFrom(0, ALL)).length;

  /** Who may do the same as the viewer, and is somebody else. */
  const colleagueOf = (viewer: Viewer, subject: string): Viewer => ({ ...viewer, subject });

  /** The answer but for what is shown once. */
  const lasting = ({ body }: { readonly body: string }): string => body.replace(/"secret":"[^"]+"/u, '"secret":null');

  it.each(keyed)('%s gives the same answer, to the byte, and does it once', async (mutation) => {
    const { by, input } = exampleOf(mutation, 'nyckel');
    const count = await countEvents();
    // At once and on two instances, then one after the other.
    const [one, other] = await Promise.all([
      doneBy(server.send(mutation, input, by)),
      doneBy(server.sendToAnother(mutation, input, by)),
    ]);
    const again = await doneBy(server.send(mutation, input, by));
    expect([lasting(other), lasting(again)]).toEqual([lasting(one), lasting(one)]);
    expect(await countEvents()).toBe(count + eventsOf(mutation));
  });

  it.each(keyed)('%s is refused with other input, and does nothing', async (mutation) => {
    const { by, input } = exampleOf(mutation, 'nyckel', 'andra');
    const count = await countEvents();
    const { body } = await server.send(mutation, input, by);
    expect(body).toContain('"problems":[{"code":"IDEMPOTENCY_KEY_REUSED"');
    expect(await countEvents()).toBe(count);
  });

  it.each(keyed)('%s is another key when somebody else sends it: their answer is their own', async (mutation) => {
    const { by, input } = exampleOf(mutation, 'nyckel');
    const [remembered, theirs] = [
      await doneBy(server.send(mutation, input, by)),
      await server.send(mutation, input, colleagueOf(by, 'kollega')),
    ];
    expect(lasting(theirs)).not.toBe(lasting(remembered));
    const { input: other } = exampleOf(mutation, 'nyckel', 'andra');
    const count = await countEvents();
    await doneBy(server.send(mutation, other, colleagueOf(by, 'annan-kollega')));
    expect(await countEvents()).toBe(count + eventsOf(mutation));
  });
});
