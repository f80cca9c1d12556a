import type { Place } from '../domain/ladder/finding';
import type { Fault, Position } from './fault';

/** What reading a file gave: the value that it holds, or every fault that keeps it from being read. */
export type FileReading<Value> = ReadFile<Value> | RefusedFile;

/** A file that holds what it should. */
export interface ReadFile<Value> {
  /** Frozen, with short forms written out and defaults filled in. */
  readonly value: Value;
  /** Where a part of the value stands in the file; the nearest part around it where it is not written out. */
  readonly locate: (place: Place) => Position;
}

/** A file with faults. */
export interface RefusedFile {
  /** At least one, from the top of the file. */
  readonly faults: readonly Fault[];
}

/** True when the file has faults. */
export const isRefused = <Value>(reading: FileReading<Value>): reading is RefusedFile => 'faults' in reading;
