import type { QualificationLeaf } from '../../expression';
import type { Knowledge } from '../../knowledge';
import type { Denials } from './denials';

/** A qualification of which a paper can meet the demand. */
export interface Witness {
  readonly demand: QualificationLeaf;
  readonly qualification: string;
  /** What it gives towards limited sums of points. */
  readonly courses: ReadonlySet<string>;
  /** False when other papers of the qualification can raise its level and so make a denied leaf true. */
  readonly settled: boolean;
}

/** A witness that can be chosen without regard to any other choice. */
export const isHarmless = ({ courses, settled }: Witness): boolean => settled && courses.size === 0;

/**
 * The witnesses worth trying for a demand: those allowed by themselves, without those that give away as
 * much as another and more. A single one when it is harmless; none when nothing meets the demand.
 */
export const witnessesOf = (demand: QualificationLeaf, denials: Denials, knowledge: Knowledge): readonly Witness[] => {
  const allowed = [...knowledge.countingAs(demand.qualification)]
    .filter((slug) => denials.allowPapers(slug, [demand]) && denials.allowTogether([slug]))
    .map((slug) => ({
      demand,
      qualification: slug,
      courses: denials.limitedCourses(slug),
      settled: !denials.dependOnLevel(slug),
    }));
  return allowed.filter((witness, index) => !allowed.some((other, place) => isBetter(other, place, witness, index)));
};

/** Of two that give away the same the first is kept. */
const isBetter = (other: Witness, otherPlace: number, witness: Witness, place: number): boolean =>
  otherPlace !== place &&
  other.settled &&
  isWithin(other.courses, witness.courses) &&
  (otherPlace < place || !witness.settled || other.courses.size < witness.courses.size);

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((one) => whole.has(one));
