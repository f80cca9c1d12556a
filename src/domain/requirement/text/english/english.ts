import type { Branch } from '../../expression';
import { listed, namedAtMost } from '../list';
import type { Wording } from '../wording';
import { englishAmountReasons } from './amount-reasons';
import { englishCompetenceReasons } from './competence-reasons';
import { englishEmploymentReasons } from './employment-reasons';
import { englishLeaf } from './leaf';
import { englishPaperReasons } from './paper-reasons';
import { englishPapers } from './papers';
import { afterInEnglish, withinInEnglish } from './respite';
import { englishTreeReasons } from './tree-reasons';

const heading = (branch: Branch): string => {
  switch (branch.kind) {
    case 'ALL_OF':
      return 'all of the following';
    case 'ANY_OF':
      return 'at least one of the following';
    case 'AT_LEAST':
      return `at least ${branch.threshold} of the following`;
  }
};

/** Demands and reasons in English. */
export const english: Wording = {
  leaf: englishLeaf,
  heading,
  connectives: {
    and: 'and',
    or: 'or',
    furthermore: 'and in addition',
    either: 'either',
    both: 'both',
    atLeast: (count) => `at least ${count} of`,
    nothing: 'nothing in particular',
    never: 'something that cannot be met',
  },
  respite: { within: withinInEnglish, after: afterInEnglish },
  reasons: {
    ...englishPaperReasons,
    ...englishCompetenceReasons,
    ...englishAmountReasons,
    ...englishEmploymentReasons,
    ...englishTreeReasons,
  },
  papers: englishPapers,
  mayDecide: (papers) => `What may decide: ${listed(namedAtMost(papers, 'other evidence'), 'and')}.`,
};
