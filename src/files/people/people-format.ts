import { decodeText } from '../table/decode-text';

/** The kinds of file that lists of people come in. */
export type PeopleFileFormat = 'CSV' | 'XLSX' | 'NDJSON';

/**
 * The format of a file by how it begins. What is no text is taken for a workbook: the reader of those tells what it is
 * instead.
 */
export const formatOf = (start: Uint8Array): PeopleFileFormat => {
  if (binary.some((signature) => signature.every((byte, index) => start[index] === byte))) return 'XLSX';
  const text = decodeText(start).trimStart();
  if (text.startsWith('<')) return 'XLSX';
  return text.startsWith('{') || text.startsWith('[') ? 'NDJSON' : 'CSV';
};

/** Workbooks (ZIP), old and encrypted ones (compound files), PDF. */
const binary = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];
