import { readTitleFile } from '../../src/files/titles/read-title-file';
import type { TitleFile, TitleFileWish } from '../../src/files/titles/title-file';

/** A text or bytes as a file of titles, which must be readable. */
export const readTitles = (content: string | Uint8Array, wish?: TitleFileWish): TitleFile => {
  const reading = readTitleFile(bytesOf(content), 'titlar', wish);
  if ('columns' in reading) return reading;
  throw new Error(reading.faults.map(({ message }) => message.en).join('\n'));
};

/** Why the file is refused, in Swedish, each fault with what is expected. */
export const refusalOf = (content: string | Uint8Array, wish?: TitleFileWish): readonly string[] => {
  const reading = readTitleFile(bytesOf(content), 'titlar', wish);
  return 'columns' in reading ? [] : reading.faults.map(({ message, expected }) => `${message.sv} ${expected.sv}`);
};

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
