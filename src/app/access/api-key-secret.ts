/** What every API key begins with, so that a leaked one is recognised wherever it turns up. */
const PREFIX = 'trappa_';
const FORM = /^trappa_[\w-]{43}$/u;

/** The secret of a new key, from 32 random bytes: the prefix and the bytes in base64url. */
export const apiKeySecretOf = (randomBytes: Uint8Array): string =>
  PREFIX + Buffer.from(randomBytes).toString('base64url');

/** True for what is meant as an API key, whether or not it can be one. */
export const looksLikeApiKey = (token: string): boolean => token.startsWith(PREFIX);

/** True for what has the form of an API key. */
export const hasFormOfApiKey = (token: string): boolean => FORM.test(token);
