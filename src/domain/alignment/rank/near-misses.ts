import type { AlignmentQuery } from '../alignment';
import type { AlignmentIndex, IndexedNearMiss } from '../index/alignment-index';
import { literalKeys } from '../normalise/literal-keys';

/** What is known of what the label is not, for everybody or for the employer. */
export const nearMissesFor = (index: AlignmentIndex, query: AlignmentQuery): readonly IndexedNearMiss[] =>
  [...new Set(literalKeys(query.label, index.knowledge))]
    .flatMap((key) => index.nearMisses.get(key) ?? [])
    .filter(({ organization }) => organization === undefined || organization === query.organization);
