import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram } from './built-program';
import { scratchFolder } from './scratch';

/** How a run of the command ended. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A command that runs on. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has written so far. */
  readonly output: () => string;
  readonly ended: Promise<Outcome>;
}

/** The command, and the folder of its own that it has. */
export type CommandLine = ReturnType<typeof commandLine>;

/** A folder of its own for one test file, and the command in it; `npm test` has built the command. */
export const commandLine = () => {
  const program = builtProgram('cli', 'trappa.js');
  const folder = scratchFolder('cli');
  const url = `sqlite:${join(folder, 'trappa.sqlite')}`;
  const start = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Running => {
    const child = spawn(process.execPath, [program, ...words], {
      env: { PATH: process.env.PATH, DATABASE_URL: url, HOST: '127.0.0.1', PORT: '0', ...environment },
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = once(child, 'close').then(([status]: unknown[]) => ({
      status: typeof status === 'number' ? status : null,
      output,
      errors,
    }));
    return { process: child, output: () => output, ended };
  };
  return {
    folder,
    url,
    start,
    run: (words: readonly string[], environment?: Readonly<Record<string, string>>) => start(words, environment).ended,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
