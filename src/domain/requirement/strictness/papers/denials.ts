import { highestSeqfLevel } from '../../../qualification/seqf-level';
import type { QualificationLeaf } from '../../expression';
import type { Knowledge } from '../../knowledge';
import { creditLimits, staysBelow } from './credit-limit';
import { keepsWithin, placesInTime } from './paper-days';
import type { PaperLeaves } from './paper-leaf';
import { leastPaperLevel, meetsLevel, NO_LEVEL } from './seqf';

/** What the denied leaves forbid a person to hold. */
export interface Denials {
  /**
   * Whether one can hold papers of the qualification that meet each of the demands, and no denied paper or
   * level with them. Where its level is unknown it is as low as the demands allow, the same for all papers.
   */
  allowPapers(qualification: string, demands: readonly QualificationLeaf[]): boolean;
  /** Whether papers of all these qualifications keep every sum of points below its limit. */
  allowTogether(qualifications: readonly string[]): boolean;
  /** The courses with limited points that holding the qualification gives. */
  limitedCourses(qualification: string): ReadonlySet<string>;
  /** Whether what is denied can depend on the level that a qualification of unknown level gets. */
  dependOnLevel(qualification: string): boolean;
}

/** What the denied leaves forbid, told apart as finely in time as the held leaves ask. */
export const denialsOf = (denied: PaperLeaves, held: PaperLeaves, knowledge: Knowledge): Denials => {
  const limits = creditLimits(denied.credits, knowledge);
  const places = placesInTime([...denied.papers, ...held.papers]);
  const countsAs = (paper: string, wanted: string): boolean => knowledge.countingAs(wanted).has(paper);
  const areaOf = (slug: string): string | undefined => knowledge.qualification(slug)?.area;
  const knownLevel = (slug: string): number | undefined => knowledge.qualification(slug)?.seqfLevel;
  const courses = new Set(limits.flatMap(({ pointsOf }) => [...pointsOf.keys()]));

  const allowPapers = (slug: string, demands: readonly QualificationLeaf[]): boolean => {
    const demanded = Math.max(NO_LEVEL, ...demands.map(leastPaperLevel));
    const level = knownLevel(slug) ?? demanded;
    if (level < demanded || demanded > highestSeqfLevel) return false;
    if (denied.levels.some((leaf) => meetsLevel(leaf, level, areaOf(slug)))) return false;
    const rivals = denied.papers.filter((leaf) => countsAs(slug, leaf.qualification) && level >= leastPaperLevel(leaf));
    const free = places.filter((place) => !rivals.some((rival) => keepsWithin(place, rival)));
    return demands.every((demand) => free.some((place) => keepsWithin(place, demand)));
  };

  return {
    allowPapers,
    allowTogether: (slugs) =>
      limits.every((limit) => staysBelow(limit, (course) => slugs.some((slug) => countsAs(slug, course)))),
    limitedCourses: (slug) => new Set([...courses].filter((course) => countsAs(slug, course))),
    dependOnLevel: (slug) =>
      knownLevel(slug) === undefined &&
      (denied.levels.some((leaf) => meetsLevel(leaf, highestSeqfLevel, areaOf(slug))) ||
        denied.papers.some((leaf) => countsAs(slug, leaf.qualification) && leastPaperLevel(leaf) > NO_LEVEL)),
  };
};
