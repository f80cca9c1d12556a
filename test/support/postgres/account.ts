import { execFileSync } from 'node:child_process';

/** The account that the server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Undefined when this process may run the server itself. PostgreSQL refuses to run as root, so root lends it another account. */
export const serverAccount = (): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no account named postgres or nobody to run it as.');
};

const idOf = (flag: '-u' | '-g', name: string): number =>
  Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

/** Gives the path and all below it to the account. */
export const giveTo = (account: Account | undefined, path: string): void => {
  if (account !== undefined) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, path]);
};
