import { isUtf8 } from 'node:buffer';
import { bilingual } from '../fault';
import { decodeWindows1252, noText } from './decode-text';
import { TableRefused } from './table-refused';

/** Text as it comes. */
export type TextStream = AsyncIterable<string>;

/** Decodes bytes as they come; without bytes, what was left of the last. */
type Decode = (bytes?: Uint8Array) => string;

/**
 * The text of a file as it comes, in the encodings that `decodeText` knows. Which it is shows the first sign that is
 * not ASCII: no text before it depends on it.
 * @throws TableRefused when it is no text, or begins as UTF-8 and goes on as something else.
 */
export async function* decodeStream(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: Decode | undefined;
  let held: Uint8Array = new Uint8Array();
  for await (const bytes of content) {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    if (decode === undefined) {
      const ascii = held.subarray(0, asciiLength(held));
      const rest = held.subarray(ascii.length);
      if (ascii.length > 0) yield checked(decodeWindows1252(ascii));
      held = rest;
      if (rest.length < LONGEST_SIGN) continue;
      decode = decoderOf(rest);
    }
    yield checked(decode(held));
    held = new Uint8Array();
  }
  decode ??= decoderOf(held);
  yield checked(decode(held) + decode());
}

/** How many bytes of UTF-8 one sign takes at most. */
const LONGEST_SIGN = 4;

const asciiLength = (bytes: Uint8Array): number => {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return first < 0 ? bytes.length : first;
};

/** By the sign that the bytes begin with. */
const decoderOf = (bytes: Uint8Array): Decode => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoder('utf-16be');
  const isUtf8Sign = [2, 3, LONGEST_SIGN].some((length) => bytes.length >= length && isUtf8(bytes.subarray(0, length)));
  return isUtf8Sign ? decoder('utf-8') : (part) => (part ? decodeWindows1252(part) : '');
};

const decoder = (encoding: string): Decode => {
  const reader = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return bytes ? reader.decode(bytes, { stream: true }) : reader.decode();
    } catch {
      throw mixedEncodings();
    }
  };
};

const checked = (text: string): string => {
  if (text.includes('\u0000')) throw noText();
  return text;
};

const mixedEncodings = (): TableRefused =>
  new TableRefused(
    bilingual('Filen börjar i en teckenkodning och fortsätter i en annan.', 'The file changes its encoding midway.'),
    bilingual('Spara den på nytt som UTF-8.', 'Save it again as UTF-8.'),
  );
