import { createHash, randomBytes } from 'node:crypto';

/** The keys and tokens that have lately been of use from an address. */
export interface ProvenCredentials {
  add(address: string, credentials: string): void;
  has(address: string, credentials: string): boolean;
}

const MOST = 10_000;

/**
 * Remembers, as hashes that mean nothing outside this process, the last that were of use: whoever shares an address with
 * somebody who guesses, behind a proxy or in an office, is not shut out with them.
 */
export const rememberProven = (): ProvenCredentials => {
  const salt = randomBytes(32);
  const proven = new Set<string>();
  const hash = (address: string, credentials: string): string =>
    createHash('sha256').update(salt).update(`${address} ${credentials}`).digest('base64');
  return {
    add: (address, credentials) => {
      const hashed = hash(address, credentials);
      proven.delete(hashed);
      proven.add(hashed);
      const [oldest] = proven;
      if (proven.size > MOST && oldest !== undefined) proven.delete(oldest);
    },
    has: (address, credentials) => proven.has(hash(address, credentials)),
  };
};
