import type { Judgement } from '../../requirement/evaluate/judgement';
import type { Reason } from '../../requirement/evaluate/reason';
import { type Expression, isBranch, type Leaf } from '../../requirement/expression';
import { decidableCodes, type DecidableReason, type Paper, type PaperKind } from './paper';

/**
 * What may decide an open judgement, in the order of its parts: for each leaf that is open and that the verdict still
 * hangs on, also within the demands of steps. Nothing decides what is decided.
 */
export const papersIn = (judgement: Judgement): readonly Paper[] => {
  const { node, verdict, reason, evidence, children } = judgement;
  if (verdict !== 'UNKNOWN') return [];
  if (children.length > 0) return children.flatMap(papersIn);
  if (reason.code === 'STEP_JUDGED') return papersIn(reason.demand);
  return isLeaf(node) ? decidable(reason).map((one) => ({ kind: kindOf(one), leaf: node, reason: one, evidence })) : [];
};

const isLeaf = (node: Expression): node is Leaf => !isBranch(node);

const decidable = (reason: Reason): readonly DecidableReason[] => {
  if (reason.code === 'SEVERAL') return reason.reasons.flatMap(decidable);
  return isDecidable(reason) ? [reason] : [];
};

const isDecidable = (reason: Reason): reason is DecidableReason =>
  (decidableCodes as readonly string[]).includes(reason.code);

const kindOf = ({ code }: DecidableReason): PaperKind => kinds[code];

const kinds: Readonly<Record<DecidableReason['code'], PaperKind>> = {
  CLAIMED: 'CLAIM',
  BEGUN_UNKNOWN: 'QUALIFICATION',
  LEVEL_UNKNOWN: 'QUALIFICATION',
  MISSING: 'QUALIFICATION',
  MISSING_LEVEL: 'QUALIFICATION',
  ASSESSMENT_CLAIMED: 'CLAIM',
  ASSESSMENT_MISSING: 'COMPETENCE',
  POINTS: 'COURSES',
  MONTHS: 'EXPERIENCE',
  EMPLOYMENT_CLAIMED: 'CLAIM',
  TITLE_UNKNOWN: 'EMPLOYMENT',
  EMPLOYMENT_MISSING: 'EMPLOYMENT',
  NOT_ASSIGNED: 'ASSIGNMENT',
};
