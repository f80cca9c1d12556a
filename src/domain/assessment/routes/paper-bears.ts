import { inThousandths } from '../../qualification/points';
import { levelFit } from '../../requirement/evaluate/paper-fit';
import type { CreditsLeaf, Leaf, QualificationLeaf, SeqfLevelLeaf } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';

/** True when a paper of the qualification, on the right days, is a step towards the leaf. */
export const paperBears = (qualification: string, leaf: Leaf, knowledge: Knowledge): boolean => {
  switch (leaf.kind) {
    case 'QUALIFICATION':
      return isPaper(qualification, leaf, knowledge) || isCourse(qualification, leaf.courses ?? [], knowledge);
    case 'CREDITS':
      return isCourse(qualification, coursesOf(leaf, knowledge), knowledge);
    case 'SEQF_LEVEL':
      return isAtLevel(qualification, leaf, knowledge);
    default:
      return false;
  }
};

/** True when the paper counts as the one that the leaf names, at its level. */
export const isPaper = (qualification: string, leaf: QualificationLeaf, knowledge: Knowledge): boolean =>
  knowledge.countingAs(leaf.qualification).has(qualification) &&
  levelFit(qualification, leaf.minimumSeqfLevel, knowledge) !== 'WRONG_LEVEL';

/** True when the paper counts as one of the courses. */
export const isCourse = (qualification: string, courses: readonly string[], knowledge: Knowledge): boolean =>
  courses.some((course) => knowledge.countingAs(course).has(qualification));

/** The courses that give points towards the leaf. */
export const coursesOf = ({ courses = [], area, unit }: CreditsLeaf, knowledge: Knowledge): readonly string[] =>
  (area === undefined ? courses : knowledge.coursesIn(area, unit)).filter((course) => {
    const { creditUnit, credits = 0 } = knowledge.qualification(course) ?? {};
    return creditUnit === unit && inThousandths(credits) > 0;
  });

const isAtLevel = (qualification: string, { level, area }: SeqfLevelLeaf, knowledge: Knowledge): boolean =>
  levelFit(qualification, level, knowledge) === 'FITS' &&
  (area === undefined || knowledge.qualification(qualification)?.area === area);
