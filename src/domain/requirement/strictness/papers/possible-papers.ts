import { highestSeqfLevel } from '../../../qualification/seqf-level';
import type { CreditsLeaf } from '../../expression';
import type { Knowledge } from '../../knowledge';
import { pointsByCourse, pointsDemanded } from './credit-limit';
import { denialsOf, type Denials } from './denials';
import { canGather, type Task } from './gather';
import { byKind, type PaperLeaf, type PaperLeaves } from './paper-leaf';
import { leastLevel, meetsLevel } from './seqf';
import { witnessesOf } from './witness';

/**
 * Can these papers, credits and levels be held and those not? Every leaf is given the witness that gives
 * away least:
 * - a level: a paper of a qualification outside the knowledge, at exactly that level and area;
 * - credits in an area: recorded credits, exactly as many as are asked for;
 * - credits in courses: papers of some of the courses;
 * - a qualification: a paper of something that counts as it.
 * Only the last two leave a choice, and most of those have a harmless answer.
 */
export const possiblePapers = (
  heldLeaves: readonly PaperLeaf[],
  deniedLeaves: readonly PaperLeaf[],
  knowledge: Knowledge,
): boolean => {
  const held = byKind(heldLeaves);
  const denied = byKind(deniedLeaves);
  if (!levelsPossible(held, denied) || !pointsPossible(held, denied, knowledge)) return false;
  const denials = denialsOf(denied, held, knowledge);
  const tasks = [
    ...held.papers.map((leaf) => ({
      pointsLacking: 1,
      offers: [{ points: 1, witnesses: witnessesOf(leaf, denials, knowledge) }],
    })),
    ...held.credits.filter(withinCourses).map((leaf) => courseTask(leaf, denials, knowledge)),
  ];
  return canGather(tasks, denials);
};

const withinCourses = (leaf: CreditsLeaf): boolean => leaf.area === undefined;

const levelsPossible = (held: PaperLeaves, denied: PaperLeaves): boolean =>
  held.levels.every(
    (leaf) =>
      leastLevel(leaf) <= highestSeqfLevel &&
      !denied.levels.some((other) => meetsLevel(other, leastLevel(leaf), leaf.area)),
  );

/** No denied sum is reached by what the held leaves give at the least, whichever papers are chosen. */
const pointsPossible = (held: PaperLeaves, denied: PaperLeaves, knowledge: Knowledge): boolean =>
  denied.credits.every(
    (other) =>
      pointsDemanded(other) > 0 &&
      !held.credits.some((leaf) => pointsInCommon(leaf, other, knowledge) >= pointsDemanded(other)),
  );

/** The least that meeting one demand for credits gives towards another. */
const pointsInCommon = (leaf: CreditsLeaf, other: CreditsLeaf, knowledge: Knowledge): number => {
  if (leaf.area !== undefined) return leaf.area === other.area && leaf.unit === other.unit ? pointsDemanded(leaf) : 0;
  const shared = pointsByCourse(other, knowledge);
  const elsewhere = [...pointsByCourse(leaf, knowledge)].filter(([course]) => !shared.has(course));
  return pointsDemanded(leaf) - elsewhere.reduce((sum, [, points]) => sum + points, 0);
};

/** What is lacking when every course that can be held without harm is held. */
const courseTask = (leaf: CreditsLeaf, denials: Denials, knowledge: Knowledge): Task => {
  const offers = [...pointsByCourse(leaf, knowledge)].map(([course, points]) => ({
    points,
    witnesses: witnessesOf({ kind: 'QUALIFICATION', qualification: course }, denials, knowledge),
  }));
  return { pointsLacking: pointsDemanded(leaf), offers };
};
