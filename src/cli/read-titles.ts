import { readFileSync } from 'node:fs';
import type { Language } from '../domain/text/language';
import { unreadable } from '../files/seeds/read-text-file';
import { readTitleFile } from '../files/titles/read-title-file';
import type { TitleFile, TitleFileWish } from '../files/titles/title-file';
import { ExpectedError } from './expected-error';
import { describeFault } from './report';

/**
 * Reads the list of titles at the path.
 * @throws ExpectedError that tells why it cannot be read.
 */
export const readTitlesAt = (path: string, wish: TitleFileWish, language: Language): TitleFile => {
  const reading = readTitleFile(bytesAt(path, language), path, wish);
  if ('columns' in reading) return reading;
  throw new ExpectedError(reading.faults.map((fault) => describeFault(fault, language)).join('\n'));
};

const bytesAt = (path: string, language: Language): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ExpectedError(describeFault(unreadable(path, error), language));
  }
};
