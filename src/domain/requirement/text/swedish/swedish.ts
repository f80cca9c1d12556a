import type { Branch } from '../../expression';
import { listed, namedAtMost } from '../list';
import type { Wording } from '../wording';
import { swedishAmountReasons } from './amount-reasons';
import { swedishCompetenceReasons } from './competence-reasons';
import { swedishEmploymentReasons } from './employment-reasons';
import { swedishLeaf } from './leaf';
import { swedishPaperReasons } from './paper-reasons';
import { swedishPapers } from './papers';
import { afterInSwedish, withinInSwedish } from './respite';
import { swedishTreeReasons } from './tree-reasons';

const heading = (branch: Branch): string => {
  switch (branch.kind) {
    case 'ALL_OF':
      return 'alla av följande';
    case 'ANY_OF':
      return 'minst ett av följande';
    case 'AT_LEAST':
      return `minst ${branch.threshold} av följande`;
  }
};

/** Demands and reasons in Swedish. */
export const swedish: Wording = {
  leaf: swedishLeaf,
  heading,
  connectives: {
    and: 'och',
    or: 'eller',
    furthermore: 'och dessutom',
    either: 'antingen',
    both: 'både',
    atLeast: (count) => `minst ${count} av`,
    nothing: 'inget särskilt krav',
    never: 'något som inte kan uppfyllas',
  },
  respite: { within: withinInSwedish, after: afterInSwedish },
  reasons: {
    ...swedishPaperReasons,
    ...swedishCompetenceReasons,
    ...swedishAmountReasons,
    ...swedishEmploymentReasons,
    ...swedishTreeReasons,
  },
  papers: swedishPapers,
  mayDecide: (papers) => `Det som kan avgöra är ${listed(namedAtMost(papers, 'annat underlag'), 'och')}.`,
};
