import { isIP } from 'node:net';
import { EnvError, makeExactValidator } from 'envalid';
import { isLoopback } from './loopback';
import { readRoleWord, type RoleWord } from './role-word';

/** A whole number within bounds. */
export const wholeNumber = (minimum: number, maximum: number) =>
  makeExactValidator<number>((text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    throw new EnvError(`expected a whole number from ${minimum} to ${maximum}`);
  });

/** A share of a whole, from 0 to 1. */
export const share = makeExactValidator<number>((text) => {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new EnvError('expected a number from 0 to 1, such as 0.95');
});

/** One of some words. */
export const oneOf = <Word extends string>(words: readonly Word[]) =>
  makeExactValidator<Word>((text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw new EnvError(`expected one of ${words.join(', ')}`);
  });

/** 1 or 0. */
export const yesOrNo = makeExactValidator<boolean>((text) => {
  if (text === '1' || text === '0') return text === '1';
  throw new EnvError('expected 1 or 0');
});

/** A name or an address of a host. */
export const hostName = makeExactValidator<string>((text) => {
  if (/^[\w.:-]+$/u.test(text)) return text;
  throw new EnvError('expected the name or address of a host, such as localhost or 0.0.0.0');
});

/** An address on the web, over TLS unless it is this machine's own. */
export const webAddress = makeExactValidator<string>((text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (isSafe && isPlain) return text;
  throw new EnvError('expected an address that begins with https://, or with http:// on this machine');
});

/** Addresses or networks of proxies, between commas. */
export const proxyAddresses = makeExactValidator<readonly string[]>((text) => {
  const addresses = parts(text);
  if (addresses.length > 0 && addresses.every(isNetwork)) return addresses;
  throw new EnvError('expected addresses such as 10.0.0.7 or networks such as 10.0.0.0/8, between commas');
});

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

const SECRET_BYTES = 32;

/** Secrets, between commas, each long enough to encrypt with. */
export const secrets = makeExactValidator<readonly string[]>((text) => {
  const all = parts(text);
  if (all.length > 0 && all.every((secret) => Buffer.byteLength(secret) >= SECRET_BYTES)) return all;
  throw new EnvError(
    `expected at least ${SECRET_BYTES} bytes, or several such secrets between commas, the newest first`,
  );
});

/** The name of a claim and its value, such as `idtyp=app`. */
export const wordIs = makeExactValidator<{ readonly claim: string; readonly value: string }>((text) => {
  const [, claim, value] = /^([^=]+)=(.+)$/u.exec(text) ?? [];
  if (claim !== undefined && value !== undefined) return { claim, value };
  throw new EnvError('expected the name of a claim and its value, such as idtyp=app');
});

/** Texts by text, as a JSON object. */
export const textByText = makeExactValidator<ReadonlyMap<string, string>>((text) => {
  const entries = textEntries(text);
  if (entries) return new Map(entries);
  throw new EnvError('expected a JSON object of texts, such as {"goteborgs-stad": "1480"}');
});

/** Role words by the value of a claim, as a JSON object. */
export const roleWords = makeExactValidator<ReadonlyMap<string, RoleWord>>((text) => {
  const entries = textEntries(text)?.flatMap(([value, word]) => {
    const role = readRoleWord(word);
    return role ? [[value, role] as const] : [];
  });
  if (entries && entries.length === textEntries(text)?.length) return new Map(entries);
  throw new EnvError(
    'expected a JSON object of roles, such as {"hr-admins": "ADMIN", "hr-1480": "1480:EDITOR", "platform": "PLATFORM_ADMIN"}',
  );
});

const textEntries = (json: string): readonly (readonly [string, string])[] | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? entries : undefined;
  } catch {
    return undefined;
  }
};

const parts = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
