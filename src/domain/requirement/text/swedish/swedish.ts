import type { Branch } from '../../expression';
import type { Wording } from '../wording';
import { swedishAmountReasons } from './amount-reasons';
import { swedishCompetenceReasons } from './competence-reasons';
import { swedishEmploymentReasons } from './employment-reasons';
import { swedishLeaf } from './leaf';
import { swedishPaperReasons } from './paper-reasons';
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
  reasons: {
    ...swedishPaperReasons,
    ...swedishCompetenceReasons,
    ...swedishAmountReasons,
    ...swedishEmploymentReasons,
    ...swedishTreeReasons,
  },
};
