import type { Source } from '../../source';
import { finding, type Finding, type Place } from '../finding';

/** A law that is named as basis must be cited so that it can be found. */
export const legalReference = (basis: Source | undefined, place: Place): readonly Finding[] =>
  basis === undefined || (basis.reference ?? '').trim() !== ''
    ? []
    : [
        finding('LEGAL_REFERENCE_MISSING', place, {
          sv: `Lagstödet ”${basis.title}” saknar hänvisning. Ange SFS-nummer och paragraf.`,
          en: `The legal basis “${basis.title}” has no reference. State its SFS number and paragraph.`,
        }),
      ];
