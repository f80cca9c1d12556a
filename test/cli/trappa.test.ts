import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { type CommandLine, commandLine } from '../support/command';
import { eventually } from '../support/eventually';
import { seededCommandLine, someSeedsIn } from '../support/seeded-command';
import { seededDemo } from '../support/site/seeded-demo';

const trappa = commandLine();
afterAll(() => trappa.remove());

const LADDER = join('seeds', 'ladders', 'malmo-kompetensnivaer-barnskotare.yaml');

describe('trappa', () => {
  it('tells what there is', async () => {
    const { status, output } = await trappa.run(['--help']);
    expect(status).toBe(0);
    for (const command of ['serve', 'migrate', 'seed', 'validate', 'audit']) expect(output).toContain(command);
  });

  it('refuses a command that it does not know, and says how to get help', async () => {
    const { status, errors } = await trappa.run(['sevre']);
    expect(status).not.toBe(0);
    expect(errors).toMatch(/unknown command 'sevre'[^]*--help/u);
  });

  it('names a variable that cannot be used, without a stack', async () => {
    const { status, errors } = await trappa.run(['migrate'], { PORT: 'many' });
    expect(status).toBe(1);
    expect(errors).toBe('The configuration cannot be used:\n  PORT: expected a whole number from 0 to 65535\n');
  });
});

describe('trappa validate', () => {
  it('passes every ladder that comes with Trappa', async () => {
    const { status, output } = await trappa.run(['validate', LADDER]);
    expect(output).toContain('1 fil: 0 fel, 0 varningar.');
    expect(status).toBe(0);
  });

  it('prints every fault with file, line and what is expected, and ends with 1', async () => {
    const file = join(trappa.folder, 'fel.yaml');
    writeFileSync(
      file,
      readFileSync(LADDER, 'utf8')
        .replace('cumulative: true', 'kumulativ: ja')
        .replace('progression: EARNED', 'progression: EARN'),
    );
    const { status, output } = await trappa.run(['validate', file]);
    expect(status).toBe(1);
    expect(output).toMatch(/fel\.yaml:9:\d+: fel: .*EARN/u);
    expect(output).toMatch(/fel\.yaml:10:\d+: fel: .*kumulativ/u);
    expect(output).toMatch(/Väntat: .*EARNED.*ASSIGNED/u);
    expect(output).toMatch(/1 fil: 2 fel/u);
  });

  it('prints what is wrong with the content, at its line, in English when asked', async () => {
    const file = join(trappa.folder, 'loop.yaml');
    const text = readFileSync(LADDER, 'utf8');
    writeFileSync(
      file,
      text.replace('transitions:\n', 'transitions:\n  - { from: excellent, to: novis, kind: ADVANCE }\n'),
    );
    const { status, output } = await trappa.run(['validate', file, '--language', 'en']);
    expect(status).toBe(1);
    expect(output).toMatch(/loop\.yaml:\d+:\d+: error ADVANCE_LOOP: .+/u);
  });

  it('tells of a file that is not there', async () => {
    const { status, output } = await trappa.run(['validate', 'ingen.yaml']);
    expect(status).toBe(1);
    expect(output).toContain('ingen.yaml');
  });
});

describe('trappa migrate and seed', () => {
  it('make no database to tell what they would do', async () => {
    const path = join(trappa.folder, 'unmade.sqlite');
    const environment = { DATABASE_URL: `sqlite:${path}` };
    expect((await trappa.run(['migrate', '--dry-run'], environment)).output).toMatch(/^would run /u);
    expect((await trappa.run(['seed', '--dry-run'], environment)).errors).toMatch(
      /^DATABASE_URL: the database lacks \d+ migrations\./u,
    );
    expect(existsSync(path)).toBe(false);
  });

  it('first tell, then do, and do nothing a second time', async () => {
    expect((await trappa.run(['migrate', '--dry-run'])).output).toMatch(/^would run /u);
    expect((await trappa.run(['migrate'])).output).toMatch(/^ran /u);
    expect((await trappa.run(['migrate'])).output).toBe('The schema is up to date.\n');
    const seeds = someSeedsIn(trappa.folder);
    expect((await trappa.run(['seed', seeds, '--dry-run'])).output).toMatch(
      /^It would come to \d{3} added, 0 changed, 0 retired\./u,
    );
    expect((await trappa.run(['seed', seeds])).output).toMatch(/^Release 1: \d{3} added, 0 changed, 0 retired\.\n$/u);
    expect((await trappa.run(['seed', seeds])).output).toBe('Release 1: 0 added, 0 changed, 0 retired.\n');
  });
});

describe('trappa seed', () => {
  let seeded: CommandLine;
  let before: string;
  beforeAll(async () => {
    seeded = await seededCommandLine();
    before = someSeedsIn(seeded.folder);
  });
  afterAll(() => seeded.remove());

  const folderOf = (name: string, change: (ladder: string) => string): string => {
    const folder = join(trappa.folder, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'egen.yaml'), change(readFileSync(LADDER, 'utf8')));
    return folder;
  };

  it('publishes nothing of a folder with a fault, and tells its line', async () => {
    const folder = folderOf('fel', (ladder) => ladder.replace('role: barnskotare', 'role: trollkarl'));
    const { status, errors } = await seeded.run(['seed', folder]);
    expect(status).toBe(1);
    expect(errors).toMatch(/^The seeds cannot be published:\n[^]*egen\.yaml:19:\d+: fel UNKNOWN_ROLE/u);
  });

  it('never changes a published revision, and adds a new one beside all else', async () => {
    const changed = folderOf('andrad', (ladder) => ladder.replace('field: förskola', 'field: fritidshem'));
    const { status, errors } = await seeded.run(['seed', changed]);
    expect([status, errors]).toEqual([1, expect.stringContaining('PUBLISHED_REVISION_CHANGED')]);
    const next = folderOf('ny', (ladder) => ladder.replace('revision: 1', 'revision: 2'));
    expect((await seeded.run(['seed', next])).output).toBe('Release 2: 1 added, 0 changed, 0 retired.\n');
    expect((await seeded.run(['seed', before])).output).toBe('Release 2: 0 added, 0 changed, 0 retired.\n');
  });

  it('retires what is missing only when told to, and shows it first', async () => {
    const { output } = await seeded.run(['seed', before, '--retire-missing', '--dry-run']);
    expect(output).toBe('It would come to 0 added, 0 changed, 1 retired. Nothing is published.\n');
    expect((await seeded.run(['seed', before, '--retire-missing'])).output).toBe(
      'Release 3: 0 added, 0 changed, 1 retired.\n',
    );
  });

  it('takes an empty folder for a mistake', async () => {
    const folder = join(trappa.folder, 'tom');
    mkdirSync(folder);
    const { status, errors } = await seeded.run(['seed', folder, '--language', 'en']);
    expect([status, errors]).toEqual([1, expect.stringContaining('The folder holds no YAML files.')]);
  });
});

describe('trappa serve', () => {
  const address = async (running: ReturnType<typeof trappa.start>): Promise<string> => {
    const found = (): string | undefined => /"address":"(http[^"]+)"/u.exec(running.output())?.[1];
    await eventually(() => found() !== undefined, 50_000);
    return found() ?? '';
  };

  it('refuses a database with an older schema, and says what to do', async () => {
    const { status, errors } = await trappa.run(['serve'], {
      DATABASE_URL: `sqlite:${join(trappa.folder, 'new.sqlite')}`,
    });
    expect(status).toBe(1);
    expect(errors).toMatch(/^DATABASE_URL: the database lacks \d+ migrations?\. Run trappa migrate first\.\n$/u);
  });

  it('refuses a database URL that it cannot use, names the variable and does not repeat the password', async () => {
    const { status, errors } = await trappa.run(['serve'], { DATABASE_URL: 'mysql://user:hunter2@host/db' });
    expect(status).toBe(1);
    expect(errors).toBe('DATABASE_URL: it is neither sqlite:PATH nor postgres://USER:PASSWORD@HOST:PORT/DATABASE.\n');
  });

  it('answers, and stops in order when it is told to', async () => {
    const running = trappa.start(['serve', '--migrate', '--seed']);
    const response = await fetch(`${await address(running)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ organization(code: "1480") { name } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { organization: { name: 'Göteborg' } } });
    running.process.kill('SIGTERM');
    const { status, output } = await running.ended;
    expect(status).toBe(0);
    expect(output).toContain('"msg":"stopped"');
  });

  it('fills a demo with its invented people, and tells how many', async () => {
    const { status, output } = (await seededDemo()).outcome;
    expect(status).toBe(0);
    expect(output).toMatch(/"organizations":4,"people":\d{3},.*"msg":"the demo has its invented people"/u);
    expect(output).not.toContain('demo-1480');
  });

  it('says that the port is taken, and lets go of the database', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const place = taken.address();
    const port = typeof place === 'object' && place !== null ? String(place.port) : '';
    const { status, errors } = await trappa.run(['serve', '--migrate'], { PORT: port });
    taken.close();
    expect(status).toBe(1);
    expect(errors).toBe(`HOST, PORT: cannot listen on 127.0.0.1:${port}: another process listens there.\n`);
  });
});
