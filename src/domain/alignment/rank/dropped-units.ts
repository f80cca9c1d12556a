import type { AlignmentIndex } from '../index/alignment-index';
import type { FoundQualifier, Reading } from '../normalise/reading';

/**
 * True where the reading leaves out a unit that may change the work: one whose word stands in titles (`vårdavdelning`,
 * `LSS`), unless a number or letter follows it (`avdelning 3`).
 */
export const leavesOutWork = ({ qualifiers }: Reading, index: AlignmentIndex): boolean =>
  qualifiers.some(
    (qualifier, place) =>
      qualifier.kind === 'UNIT' && !isDesignation(qualifiers[place + 1]) && standsInTitles(qualifier, index),
  );

const designation = /^(?:\d+\p{L}?|\p{L})$/u;

const isDesignation = (next: FoundQualifier | undefined): boolean =>
  next?.kind === 'UNIT' && designation.test(next.written);

const standsInTitles = ({ key }: FoundQualifier, { parts }: AlignmentIndex): boolean => {
  const id = parts.idOf.get(key);
  return id !== undefined && (parts.names[id]?.length ?? 0) > 0;
};
