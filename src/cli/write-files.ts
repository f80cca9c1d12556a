import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { localize, type Language, type LocalizedText } from '../domain/text/language';
import { ExpectedError } from './expected-error';

/** A file to write. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** True where nobody but its owner may read it. */
  readonly isPrivate?: boolean;
}

/** How to write files. */
export interface WriteOptions {
  /** True to write over files that exist. */
  readonly force: boolean;
  /** The language that what is wrong is told in. */
  readonly language: Language;
}

/**
 * Writes the files. None is written where one of them has no folder, or would write over a file without leave.
 * @throws ExpectedError that names every path at fault.
 */
export const writeFiles = (files: readonly FileToWrite[], options: WriteOptions): void => {
  const { force, language } = options;
  refuseUnwritable(
    files.map(({ path }) => path),
    options,
  );
  for (const { path, text, isPrivate } of files) {
    try {
      writeFileSync(path, text, { flag: force ? 'w' : 'wx', ...(isPrivate === true && { mode: OWNER_ONLY }) });
    } catch (error) {
      throw new ExpectedError(localize(unwritable(path, error), language));
    }
  }
};

const OWNER_ONLY = 0o600;

/**
 * Passes paths that files may be written to, before the work that makes them.
 * @throws ExpectedError that names every path at fault.
 */
export const refuseUnwritable = (paths: readonly string[], { force, language }: WriteOptions): void => {
  const faults = paths.flatMap((path) => faultOf(path, force) ?? []);
  if (faults.length > 0)
    throw new ExpectedError([...new Set(faults.map((fault) => localize(fault, language)))].join('\n'));
};

const faultOf = (path: string, force: boolean): LocalizedText | undefined => {
  const folder = dirname(path);
  if (!isFolder(folder)) {
    return { sv: `${folder}: mappen finns inte.`, en: `${folder}: there is no such folder.` };
  }
  if (isFolder(path)) return { sv: `${path}: det är en mapp, ingen fil.`, en: `${path}: it is a folder, not a file.` };
  return !force && existsSync(path) ? existsAlready(path) : undefined;
};

const existsAlready = (path: string): LocalizedText => ({
  sv: `${path}: filen finns redan. Lägg till --force för att skriva över den.`,
  en: `${path}: the file exists already. Add --force to write over it.`,
});

const unwritable = (path: string, error: unknown): LocalizedText => {
  const { code = '' } = error as NodeJS.ErrnoException;
  const { sv, en } = reasons.get(code) ?? {
    sv: `filen går inte att skriva (${code})`,
    en: `it cannot be written (${code})`,
  };
  return { sv: `${path}: ${sv}.`, en: `${path}: ${en}.` };
};

/** By the error codes of the file system. */
const reasons: ReadonlyMap<string, Required<LocalizedText>> = new Map([
  ['EACCES', { sv: 'filen får inte skrivas', en: 'it may not be written' }],
  ['EPERM', { sv: 'filen får inte skrivas', en: 'it may not be written' }],
  ['EROFS', { sv: 'disken är skrivskyddad', en: 'the disk is read-only' }],
  ['ENOSPC', { sv: 'disken är full', en: 'the disk is full' }],
  ['EEXIST', { sv: 'filen finns redan', en: 'it exists already' }],
]);

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
