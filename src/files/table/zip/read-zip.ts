import { crc32, inflateRawSync } from 'node:zlib';

/** The files in a ZIP archive, by their names. */
export interface ZipArchive {
  readonly names: readonly string[];
  /**
   * The content of a file; undefined when there is no such file.
   * @throws Error when it is damaged or encrypted, or would bring what is unpacked from this archive over the limit.
   */
  readonly unpack: (name: string) => Uint8Array | undefined;
}

/** Thrown when an archive holds more than it may; it is not unpacked to find out how much. */
export class UnpacksTooLarge extends Error {}

/**
 * Opens a ZIP archive (APPNOTE.TXT 6.3.10, without ZIP64). Nothing is unpacked until it is asked for, and never more
 * than the limit, whatever sizes the archive claims.
 * @throws Error when it is no archive.
 */
export const openZip = (bytes: Uint8Array, unpackedBytes: number): ZipArchive => {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(listEntries(archive).map((entry) => [entry.name, entry]));
  let left = unpackedBytes;
  return {
    names: [...entries.keys()],
    unpack: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = unpackEntry(archive, entry, left);
      left -= content.length;
      return content;
    },
  };
};

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = Buffer.from('PK\u0005\u0006');
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

const listEntries = (archive: Buffer): readonly Entry[] => {
  const end = archive.lastIndexOf(END);
  if (end < 0) throw new Error('The archive has no directory.');
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The directory of the archive is damaged.');
    const nameSize = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize),
      method: archive.readUInt16LE(at + 10),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      checksum: archive.readUInt32LE(at + 16),
      packedSize: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += ENTRY_SIZE + nameSize + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
};

const unpackEntry = (archive: Buffer, entry: Entry, limit: number): Uint8Array => {
  const start =
    entry.offset + LOCAL_SIZE + archive.readUInt16LE(entry.offset + 26) + archive.readUInt16LE(entry.offset + 28);
  const packed = archive.subarray(start, start + entry.packedSize);
  const content = entry.isEncrypted ? undefined : contentOf(packed, entry.method, limit);
  if (content === undefined || crc32(content) !== entry.checksum) throw new Error('The archive is damaged.');
  return content;
};

const contentOf = (packed: Buffer, method: number, limit: number): Uint8Array | undefined => {
  if (method === STORED) {
    if (packed.length > limit) throw new UnpacksTooLarge();
    return packed;
  }
  return method === DEFLATED ? inflated(packed, limit) : undefined;
};

const inflated = (packed: Buffer, limit: number): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new UnpacksTooLarge() : error;
  }
};
