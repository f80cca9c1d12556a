import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { builtProgram } from '../built-program';

/** A process that makes changes; `npm test` has built the database that it writes to. */
export interface Writer {
  readonly process: ChildProcess;
  /** Resolves when it has loaded. */
  readonly ready: Promise<void>;
  /** Lets it begin. */
  start(): void;
  /** Names of the changes that it has said to be committed. */
  committed(): readonly string[];
  /** What has gone wrong in it. */
  errors(): string;
  /** Resolves with its status and signal when it has ended and all that it wrote has been read. */
  readonly ended: Promise<readonly unknown[]>;
}

const PROGRAM = require.resolve('./write-on-and-on.cjs');

/** Starts a writer; without `count` it goes on until it is killed. */
export const startWriter = (url: string, count?: number): Writer => {
  const database = resolve(builtProgram('db', 'open-database.js'));
  const child = spawn(process.execPath, [PROGRAM, database, url, ...(count === undefined ? [] : [String(count)])], {
    env: { PATH: process.env.PATH },
  });
  let output = '';
  let errors = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.startsWith('ready\n')) resolve();
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  // A writer that has been killed reads nothing any more.
  child.stdin.on('error', () => undefined);
  return {
    process: child,
    ready,
    start: () => child.stdin.write('go\n'),
    // A line that is not whole was not said.
    committed: () => output.split('\n').slice(1, -1),
    errors: () => errors,
    ended: once(child, 'close'),
  };
};
