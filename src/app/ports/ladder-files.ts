import type { Place } from '../../domain/ladder/finding';
import type { Ladder } from '../../domain/ladder/ladder';
import type { LocalizedText } from '../../domain/text/language';

/** Reads and writes ladders as files; a file holds one revision of one ladder. */
export interface LadderFiles {
  /** Reads the text of a file; never throws. */
  read(content: string): LadderFileReading;
  /** The text of the file that the ladder is read from: `read(write(ladder))` is the ladder. */
  write(ladder: Ladder): string;
}

/** The ladder that a file holds, or every fault that keeps it from being read, from the top of the file. */
export type LadderFileReading =
  | { readonly value: Ladder; readonly locate: (place: Place) => FilePosition }
  | { readonly faults: readonly LadderFileFault[] };

/** A place in a file; both count from 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** What is wrong at a place in a file, and what is expected there instead. */
export interface LadderFileFault extends FilePosition {
  readonly message: Required<LocalizedText>;
  readonly expected: Required<LocalizedText>;
}
