import { crc32, deflateRawSync } from 'node:zlib';

/** The texts as files of a ZIP archive (APPNOTE.TXT 6.3.10); equal texts give equal archives. */
export const writeZip = (files: readonly (readonly [name: string, text: string])[]): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const shared = sharedHeader(name, content, packed.length);
    const local = Buffer.concat([LOCAL, shared, Buffer.from(name), packed]);
    parts.push(local);
    directory.push(directoryEntry(name, shared, offset));
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...parts, entries, endOf(files.length, entries.length, offset)]);
};

const LOCAL = Buffer.from('PK\u0003\u0004');
const ENTRY = Buffer.from('PK\u0001\u0002');
const END = Buffer.from('PK\u0005\u0006');
/** Version 2.0 of the format, which has folders and Deflate. */
const VERSION = 20;
const NAMES_ARE_UTF8 = 1 << 11;
const DEFLATED = 8;
/** 1980-01-01, the first day that the format knows: the time of writing is nobody's business. */
const FIRST_DAY = (1 << 5) | 1;

/** What the local header and the directory tell alike. */
const sharedHeader = (name: string, content: Buffer, packedSize: number): Buffer => {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(NAMES_ARE_UTF8, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(FIRST_DAY, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packedSize, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
};

const directoryEntry = (name: string, shared: Buffer, offset: number): Buffer => {
  const version = Buffer.alloc(2);
  version.writeUInt16LE(VERSION, 0);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([ENTRY, version, shared, rest, Buffer.from(name)]);
};

const endOf = (count: number, size: number, offset: number): Buffer => {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(count, 4);
  rest.writeUInt16LE(count, 6);
  rest.writeUInt32LE(size, 8);
  rest.writeUInt32LE(offset, 12);
  return Buffer.concat([END, rest]);
};
