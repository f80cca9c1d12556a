import type { Knowledge } from '../../requirement/knowledge';
import { everyLeaf } from './leaves-to-come';
import { type Landmark, landmarksOf } from './landmarks';
import { leastOf, type Measures, nothing, sumOf } from './measures';
import type { Options } from './options';
import { priceFloors } from './price-floor';
import type { RouteQuestion } from './route-question';
import type { Supply } from './supply';
import { waysToLeaf } from './ways-to-leaf';
import type { World } from './world';

/** What is left to do whichever way is gone. */
export interface Remainder {
  /** The least that it comes to. Landmarks without an option in common are passed one by one, so their prices add up. */
  readonly price: Measures;
  /** The keys of what cannot be avoided. */
  readonly certain: readonly string[];
}

/** What is left to do from a world where so much has been done; undefined when the target cannot be reached. */
export type FindRemainder = (world: World, keys: ReadonlySet<string>) => Remainder | undefined;

/** The remainders for a question. Where more may come to count as something later on, nothing is taken for granted. */
export const findRemainder = (question: RouteQuestion, supply: Supply, options: Options): FindRemainder => {
  if (mayCountMoreLater(question)) return () => ({ price: nothing, certain: [] });
  const floorOf = priceFloors(question, supply);
  const waysTo = waysToLeaf(question, options);
  const priceOf = (landmark: Landmark): Measures => leastOf([...landmark.values()].map(floorOf));
  return (world, keys) => {
    const landmarks = landmarksOf({ question, world, keys, waysTo });
    if (landmarks.some(({ size }) => size === 0)) return undefined;
    return {
      price: apart(landmarks).map(priceOf).reduce(sumOf, nothing),
      certain: landmarks.filter(({ size }) => size === 1).flatMap((landmark) => [...landmark.keys()]),
    };
  };
};

/** Landmarks that have no option in common, the smallest first. */
const apart = (landmarks: readonly Landmark[]): readonly Landmark[] => {
  const taken = new Set<string>();
  return landmarks
    .toSorted((one, other) => one.size - other.size)
    .filter((landmark) => {
      const keys = [...landmark.keys()];
      if (keys.some((key) => taken.has(key))) return false;
      keys.forEach((key) => taken.add(key));
      return true;
    });
};

/** True when an equivalence comes into force after the day of asking. */
const mayCountMoreLater = (question: RouteQuestion): boolean => {
  const { day, opportunities, record } = question;
  const knowledge = question.knowledge.on(day);
  const slugs = new Set([
    ...everyLeaf(question).flatMap((leaf) => {
      if (leaf.kind === 'QUALIFICATION') return [leaf.qualification, ...(leaf.courses ?? [])];
      return leaf.kind === 'CREDITS' ? (leaf.courses ?? areaCourses(leaf, knowledge)) : [];
    }),
    ...opportunities.flatMap(({ awards }) => awards),
    ...record.evidence.flatMap((one) => (one.kind === 'QUALIFICATION' ? one.qualification : [])),
  ]);
  for (const slug of slugs) {
    const known = knowledge.qualification(slug);
    if (known?.equivalents.some(({ validFrom }) => validFrom !== undefined && validFrom > day)) return true;
    for (const related of [...(known?.includes ?? []), ...knowledge.countingAs(slug)]) slugs.add(related);
  }
  return false;
};

const areaCourses = (
  { area, unit }: { readonly area?: string; readonly unit: Parameters<Knowledge['coursesIn']>[1] },
  knowledge: Knowledge,
): readonly string[] => (area === undefined ? [] : knowledge.coursesIn(area, unit));
