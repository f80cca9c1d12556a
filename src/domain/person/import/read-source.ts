import type { EvidenceSource } from '../evidence-source';
import { closedWord } from './closed-words';
import type { PeopleReferences } from './people-references';
import { sourceWords } from './people-words';
import { readKnown } from './read-known';
import type { ReadCell } from './row-cells';

/**
 * Reads where a merit comes from: a word of the closed list. After `validering:` may stand the slug of the
 * qualification that prior learning was held against.
 */
export const readSource =
  (known: PeopleReferences): ReadCell<EvidenceSource> =>
  (written) => {
    const [, validated] = VALIDATION_OF.exec(written) ?? [];
    if (validated === undefined) {
      const reading = readKind(written);
      return 'value' in reading ? { value: { kind: reading.value } } : reading;
    }
    const reading = readKnown(known.qualifications)(validated);
    return 'value' in reading ? { value: { kind: 'VALIDATION', validated: reading.value } } : reading;
  };

const readKind = closedWord(sourceWords);

const VALIDATION_OF = /^(?:validation|validering)\s*:(.+)$/iu;
