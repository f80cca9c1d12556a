import type { QualificationLeaf } from '../expression';
import { type Finding, findingOf } from './finding';
import { holding } from './holding';
import type { Standing } from './standing';

/** The paper within its conditions, and each course beside it, on any conditions. */
export const findQualification = (leaf: QualificationLeaf, standing: Standing): Finding => {
  const paper = holding(leaf.qualification, standing, leaf);
  const parts = [paper, ...(leaf.courses ?? []).map((course) => holding(course, standing))];
  const refuted = parts.find((part) => part.verdict === 'NOT_MET');
  if (refuted !== undefined) return refuted;
  const open = parts.filter((part) => part.verdict === 'UNKNOWN');
  if (open.length === 0) return findingOf('MET', evidenceOf(parts), paper.reason);
  return findingOf('UNKNOWN', evidenceOf(open), reasonOf(open));
};

const evidenceOf = (parts: readonly Finding[]): readonly string[] => parts.flatMap((part) => part.evidence);

const reasonOf = ([first, ...others]: readonly Finding[]): Finding['reason'] =>
  first !== undefined && others.length === 0
    ? first.reason
    : { code: 'SEVERAL', reasons: Object.freeze([first, ...others].flatMap((part) => part?.reason ?? [])) };
