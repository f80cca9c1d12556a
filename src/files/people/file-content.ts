import { tableLimits } from '../table/table';
import { tooManyBytes } from '../table/table-refused';

/** The bytes of a file, from the beginning each time that it is called. */
export type FileContent = () => AsyncIterable<Uint8Array>;

/** As many of the first bytes as show what it is, more where they come together. */
export const startOf = async (content: FileContent): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of content()) {
    parts.push(part);
    length += part.length;
    if (length >= START) break;
  }
  return Buffer.concat(parts).subarray(0, START);
};

const START = 1_024;

/**
 * The whole of it.
 * @throws TableRefused when it is larger than a workbook may be.
 */
export const wholeOf = async (content: FileContent): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of content()) {
    length += part.length;
    if (length > tableLimits.bytes) throw tooManyBytes();
    parts.push(part);
  }
  return Buffer.concat(parts);
};
