import type { CellFault } from './people-row-problem';
import type { KnownWords } from './known-words';
import type { ReadCell } from './row-cells';

/** Reads a slug or code of what is published; one that is not known is refused with the known one that is near. */
export const readKnown =
  (words: KnownWords): ReadCell<string> =>
  (written) => {
    const value = words.find(written);
    return value === undefined ? { fault: unknown(words.near(written)) } : { value };
  };

const unknown = (near: string | undefined): CellFault =>
  near === undefined
    ? {
        sv: 'finns inte bland det som är publicerat. Väntat: en kod som finns där.',
        en: 'is not among what is published. Expected: a code that is there.',
      }
    : {
        sv: `finns inte bland det som är publicerat. Väntat: en kod som finns där; kanske ${near}.`,
        en: `is not among what is published. Expected: a code that is there; perhaps ${near}.`,
      };
