import type { AlignmentIndex } from '../index/alignment-index';
import type { FoundQualifier, Reading } from '../normalise/reading';

/**
 * True where the reading leaves out a unit that may change the work: one whose word stands in titles (`vårdavdelning`,
 * `LSS`), unless a number or letter follows it (`avdelning 3`).
 */
export const leavesOutWork = ({ qualifiers }: Reading, index: AlignmentIndex): boolean =>
  qualifiers.some(
    (qualifier, place) =>
      qualifier.kind === 'UNIT' &&
      !isDesignation(qualifier) &&
      !isDesignation(qualifiers[place + 1]) &&
      standsInTitles(qualifier, index),
  );

const designation = /^(?:\d+\p{L}?|\p{L})$/u;

const isDesignation = (qualifier: FoundQualifier | undefined): boolean =>
  qualifier?.kind === 'UNIT' && designation.test(qualifier.written);

const standsInTitles = ({ keys }: FoundQualifier, { parts }: AlignmentIndex): boolean =>
  keys.some((key) => (parts.names[parts.idOf.get(key) ?? -1]?.length ?? 0) > 0);
