import type { QualificationEvidence } from '../../person/evidence';
import { highestSeqfLevel } from '../../qualification/seqf-level';
import type { SeqfLevelLeaf } from '../expression';
import type { Knowledge } from '../knowledge';
import { type Finding, finding } from './finding';
import { levelFit } from './paper-fit';
import type { PaperReason } from './reason';
import type { Standing } from './standing';

/** Any paper at the level or higher, within the area where one is named. */
export const findSeqfLevel = (leaf: SeqfLevelLeaf, standing: Standing): Finding => {
  const { knowledge, complete } = standing;
  const possible = standing.papers
    .filter((paper) => paper.verification !== 'REFUTED')
    .map((paper) => ({ id: paper.id, paper, fit: fitOf(paper, leaf, standing) }))
    .filter(({ fit }) => fit !== 'WRONG_LEVEL');
  const held = possible.find(({ paper, fit }) => paper.verification === 'VERIFIED' && fit === 'FITS');
  if (held !== undefined) return finding('MET', [held], heldAtLevel(held.paper.qualification, leaf, knowledge));
  if (possible.length > 0) return finding('UNKNOWN', possible, whyOpen(possible.map(({ paper }) => paper)));
  if (complete.evidence) return finding('NOT_MET', [], { code: 'ABSENT' });
  if (leaf.level > highestSeqfLevel) return finding('NOT_MET', [], { code: 'LEVEL_TOO_LOW', level: leaf.level });
  const area = leaf.area === undefined ? {} : { area: leaf.area };
  return finding('UNKNOWN', [], { code: 'MISSING_LEVEL', level: leaf.level, ...area });
};

const fitOf = (paper: QualificationEvidence, { level, area }: SeqfLevelLeaf, standing: Standing) =>
  area !== undefined && !mayLieIn(area, paper.qualification, standing)
    ? 'WRONG_LEVEL'
    : levelFit(paper.qualification, level, standing.knowledge);

/** A qualification that is not known may lie in any area, unless one is supposed. Its level is not known either. */
const mayLieIn = (area: string, qualification: string, { knowledge, supposed }: Standing): boolean => {
  const known = knowledge.qualification(qualification);
  return known === undefined ? (supposed.areas.get(qualification) ?? area) === area : known.area === area;
};

const heldAtLevel = (qualification: string, leaf: SeqfLevelLeaf, knowledge: Knowledge): PaperReason => ({
  code: 'HELD_AT_LEVEL',
  qualification,
  level: knowledge.qualification(qualification)?.seqfLevel ?? leaf.level,
});

const whyOpen = (papers: readonly QualificationEvidence[]): PaperReason => {
  const verified = papers.find((paper) => paper.verification === 'VERIFIED');
  if (verified !== undefined) return { code: 'LEVEL_UNKNOWN', qualification: verified.qualification };
  return { code: 'CLAIMED', qualifications: Object.freeze([...new Set(papers.map((paper) => paper.qualification))]) };
};
