import type { Stores } from '../../src/app/ports/unit-of-work';
import { auditEntry } from '../support/builders/audit-entry';
import { commandLine } from '../support/command';
import { describeOnEachEngine, runSql } from '../support/database';

const trappa = commandLine();
afterAll(() => trappa.remove());

const appendThree = async ({ audit }: Stores): Promise<readonly string[]> => {
  const hashes: string[] = [];
  for (let count = 1; count <= 3; count += 1) hashes.push((await audit.append(auditEntry())).hash);
  return hashes;
};

describeOnEachEngine('trappa audit verify', (database) => {
  const verify = (...words: readonly string[]) =>
    trappa.run(['audit', 'verify', ...words], { DATABASE_URL: database().url });

  it('tells how long a trail is that is whole, and its head, which it takes the next time', async () => {
    const { stores } = await database().openMigrated();
    const [, second = '', third = ''] = await appendThree(stores);

    expect(await verify('--head', `2:${second}`, '--language', 'en')).toMatchObject({
      status: 0,
      output: `The trail is whole: 3 events. Note the head down for the next time:\n3:${third}\n`,
    });
  });

  it('ends with 1 and names the event when a row was changed behind its back', async () => {
    const { stores } = await database().openMigrated();
    await appendThree(stores);
    await runSql(database().url, `UPDATE audit_event SET actor_subject = 'somebody else' WHERE sequence = 2`);

    expect(await verify('--language', 'en')).toEqual({
      status: 1,
      output: '',
      errors: 'The trail is broken: event 2 is not what was written, for its hash does not fit its content.\n',
    });
  });

  it.each([
    ['no JSON', 'inte JSON'],
    ['no list', '{}'],
    ['an empty text', ''],
  ])('ends with 1 and names the event when its differences are %s', async (_what, differences) => {
    const { stores } = await database().openMigrated();
    await appendThree(stores);
    await runSql(database().url, `UPDATE audit_event SET differences = '${differences}' WHERE sequence = 2`);

    expect(await verify()).toEqual({
      status: 1,
      output: '',
      errors: 'Spåret är brutet: händelse 2 är inte den som skrevs, för dess hash stämmer inte med innehållet.\n',
    });
  });
});

describe('trappa audit verify', () => {
  const verify = (...words: readonly string[]) => trappa.run(['audit', 'verify', ...words]);

  it('refuses a head that is none', async () => {
    expect(await verify('--head', 'abc')).toMatchObject({ status: 1, output: '' });
  });

  it('tells that a trail is empty, and in Swedish what is wrong with one', async () => {
    await trappa.run(['migrate']);
    expect(await verify()).toMatchObject({ status: 0, output: 'Spåret är tomt.\n' });
    expect(await verify('--head', `1:${'f'.repeat(64)}`)).toMatchObject({
      status: 1,
      errors: 'Spåret är brutet: händelse 1 saknas.\n',
    });
  });
});
