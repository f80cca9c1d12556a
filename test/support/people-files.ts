import { Readable } from 'node:stream';
import type { PeopleFormat } from '../../src/app/ports/people-files';
import type { PeopleRow } from '../../src/domain/person/import/people-row';
import { peopleFiles } from '../../src/files/people/people-files';

/** What a list of people holds. */
export interface ReadPeople {
  readonly rows: readonly PeopleRow[];
  /** The faults in Swedish, with their lines. */
  readonly faults: readonly (readonly [line: number, fault: string])[];
}

/** Reads a text, or bytes in parts of so many, as a list of people. */
export const readPeople = async (
  content: string | Uint8Array,
  { format, partSize = 7 }: { readonly format?: PeopleFormat | undefined; readonly partSize?: number } = {},
): Promise<ReadPeople> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const rows: PeopleRow[] = [];
  const faults: [number, string][] = [];
  for await (const item of peopleFiles.read(() => inParts(bytes, partSize), format)) {
    if ('fault' in item) faults.push([item.line, item.fault.sv]);
    else rows.push(item);
  }
  return { rows, faults };
};

/** The bytes as they may come from somewhere slow. */
export const inParts = (bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );
