import { isUtf8 } from 'node:buffer';
import { otherFormat, type TableRefused } from './table-refused';

/**
 * The text of a file in UTF-8 or UTF-16 with a byte order mark, UTF-8 without one, or Windows-1252, which Swedish
 * programs for Windows write; in this order, as text in Windows-1252 is almost never valid UTF-8.
 * @throws TableRefused when it is no text.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes('\u0000')) throw noText();
  return text;
};

/** Bytes that are nothing that anybody writes. */
export const noText = (): TableRefused => otherFormat('ingen textfil', 'no text file');

/** Undefined for Windows-1252. */
const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : undefined;
};

/**
 * The text of bytes in Windows-1252. TextDecoder of Node.js 20 takes it for Latin 1, which has control signs where this
 * has letters.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/gu, (sign) => signsFrom80[sign.charCodeAt(0) - 0x80] ?? sign);

/** What the bytes 0x80 to 0x9F are in Windows-1252; five are nothing. */
const signsFrom80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
