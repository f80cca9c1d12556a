import { inThousandths } from '../../../qualification/points';
import type { CreditsLeaf } from '../../expression';
import type { Knowledge } from '../../knowledge';

/** A denied demand for credits: the points gathered must stay below its own. */
export interface CreditLimit {
  /** What each course gives, in thousandths of a point. */
  readonly pointsOf: ReadonlyMap<string, number>;
  readonly below: number;
}

/** The points that a demand for credits asks for, in thousandths. */
export const pointsDemanded = (leaf: CreditsLeaf): number => inThousandths(leaf.points);

/** What each course that counts towards the demand gives, in thousandths of a point; courses that give nothing are left out. */
export const pointsByCourse = (leaf: CreditsLeaf, knowledge: Knowledge): ReadonlyMap<string, number> => {
  const courses = leaf.area === undefined ? (leaf.courses ?? []) : knowledge.coursesIn(leaf.area, leaf.unit);
  const points = courses.map((course) => [course, pointsOf(course, leaf, knowledge)] as const);
  return new Map(points.filter(([, given]) => given > 0));
};

const pointsOf = (course: string, { unit }: CreditsLeaf, knowledge: Knowledge): number => {
  const { credits = 0, creditUnit } = knowledge.qualification(course) ?? {};
  return creditUnit === unit ? inThousandths(credits) : 0;
};

/** The limits that denied demands set. */
export const creditLimits = (denied: readonly CreditsLeaf[], knowledge: Knowledge): readonly CreditLimit[] =>
  denied.map((leaf) => ({ pointsOf: pointsByCourse(leaf, knowledge), below: pointsDemanded(leaf) }));

/** True when the courses held keep the points below the limit. */
export const staysBelow = ({ pointsOf, below }: CreditLimit, isHeld: (course: string) => boolean): boolean => {
  let sum = 0;
  for (const [course, points] of pointsOf) if (isHeld(course)) sum += points;
  return sum < below;
};
