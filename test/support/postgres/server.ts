import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Account, giveTo, serverAccount } from './account';
import { type Programs, programsFor } from './programs';
import { ownFolder } from '../scratch';

/** A running server that holds nothing worth keeping. */
export interface PostgresServer {
  /** Of a superuser, at the database `postgres`. */
  readonly url: string;
  /** The directory of all that it writes, its log apart. */
  readonly data: string;
  /** The last that it has logged. */
  readonly said: () => string;
  /** Stops the server and removes all that it wrote. */
  readonly stop: () => Promise<void>;
}

const USER = 'trappa';
const PASSWORD = 'not-a-secret';
/** How often another port is tried: one that was free may be taken by the time the server starts. */
const ATTEMPTS = 3;

/** Settings by their names. */
type ServerSettings = Readonly<Record<string, string>>;

/** What the server is told, beside its port: to be quick, since its data need not survive anything. */
const settings: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '64MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * Starts a PostgreSQL server of its own, in a temporary directory and on a free port of this machine; `more` are settings
 * on top of the usual ones.
 */
export const startPostgresServer = async (more: ServerSettings = {}): Promise<PostgresServer> => {
  // A server whose files were removed notices within a minute, and stops.
  const home = ownFolder('postgres');
  const removeHome = (): void => rmSync(home, { recursive: true, force: true });
  try {
    const account = serverAccount();
    giveTo(account, home);
    const programs = programsFor(account, home);
    initialise(programs, account, home);
    const { port, server, said } = await startOnFreePort(programs, account, home, more);
    const killAtExit = (): void => {
      server.kill('SIGQUIT');
      removeHome();
    };
    process.once('exit', killAtExit);
    return {
      url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
      data: dataOf(home),
      said,
      stop: async () => {
        process.off('exit', killAtExit);
        await terminate(server);
        removeHome();
      },
    };
  } catch (error) {
    removeHome();
    throw error;
  }
};

const dataOf = (home: string): string => join(home, 'data');

const initialise = (programs: Programs, account: Account | undefined, home: string): void => {
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, PASSWORD);
  giveTo(account, passwordFile);
  execFileSync(
    programs.initdb,
    [
      `--pgdata=${dataOf(home)}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      '--no-sync',
    ],
    { ...account, cwd: home, stdio: 'pipe' },
  );
};

interface Started extends Pick<PostgresServer, 'said'> {
  readonly server: ChildProcess;
}

const startOnFreePort = async (
  programs: Programs,
  account: Account | undefined,
  home: string,
  more: ServerSettings,
): Promise<Started & { readonly port: number }> => {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      const given = { ...settings, ...more, port: String(port) };
      return { port, ...(await start(programs, account, home, given)) };
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The operating system gave no port.');
  return address.port;
};

/** Resolves when the server accepts connections; rejects with what it said when it ends before that. */
const start = (
  programs: Programs,
  account: Account | undefined,
  home: string,
  given: ServerSettings,
): Promise<Started> => {
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(programs.postgres, ['-D', dataOf(home), ...flags], {
    ...account,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-1_000_000);
      if (said.includes('ready to accept connections')) resolve({ server, said: () => said });
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with code ${String(code)}:\n${said}`)));
  });
};

/** SIGQUIT stops at once, without writing anything down. */
const terminate = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGQUIT');
  await exited;
};
