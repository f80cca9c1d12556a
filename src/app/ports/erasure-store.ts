import type { ErasedFigure } from '../../domain/person/erased-figure';
import type { LocalizedText } from '../../domain/text/language';

/** Reads what is left of people who were erased. */
export interface ErasureReader {
  listFigures(organization: string): Promise<readonly ErasedFigure[]>;
}

/** Reads and writes what is left of people who were erased. */
export interface ErasureStore extends ErasureReader {
  /** Adds the numbers to those of the same organisation, year, kind and slug. */
  addFigures(figures: readonly ErasedFigure[]): Promise<void>;
}

/** Destroys what has been deleted, also where the engine would leave it on the disk. */
export interface Shredder {
  /** Run after an erasure, outside every unit of work; those of others go on, but may have to wait for it. */
  shred(): Promise<Shredded>;
}

/** What shredding came to. */
export interface Shredded {
  /** What it could not reach, in words for the operator; empty when nothing that the engine holds is left. */
  readonly left: readonly LocalizedText[];
}
