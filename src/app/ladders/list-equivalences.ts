import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { ReadContext } from '../read-context';

/** Which equivalences to list; what is left out does not narrow the list. */
export interface EquivalenceFilter {
  /** Slug of a ladder that it is of, on either side. */
  readonly ladder?: string;
  /** Code of the organisation that maintains it. */
  readonly organization?: string;
}

/** The equivalences that pass the filter, in the order of their slugs. */
export const listEquivalences = (
  { catalog }: ReadContext,
  { ladder, organization }: EquivalenceFilter,
): readonly Equivalence[] =>
  catalog.equivalences.all.filter(
    (equivalence) =>
      (ladder === undefined || equivalence.left === ladder || equivalence.right === ladder) &&
      (organization === undefined || equivalence.organization === organization),
  );
