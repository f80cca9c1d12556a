import type { Knowledge } from '../../requirement/knowledge';
import type { IsoDay } from '../../time/iso-day';
import type { Validity } from '../../time/validity';
import { everyLeaf } from './leaves-to-come';
import { isEmpty, type Landmark, landmarksOf } from './landmarks';
import { leastOf, type Measures, nothing, sumOf } from './measures';
import type { Options } from './options';
import { priceFloors } from './price-floor';
import type { RouteQuestion } from './route-question';
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

/** The remainders for a question. Where something may come to count as something else later on, or no longer, nothing is taken for granted: what nobody offers may have to be found once what is offered no longer counts. */
export const findRemainder = (question: RouteQuestion, options: Options): FindRemainder => {
  if (mayCountOtherwiseLater(question)) return () => ({ price: nothing, certain: [] });
  const floorOf = priceFloors(question);
  const waysTo = waysToLeaf(question, options);
  const priceOf = (landmark: Landmark): Measures => leastOf([...landmark.options.values()].map(floorOf));
  return (world, keys) => {
    const landmarks = landmarksOf({ question, world, keys, waysTo });
    if (landmarks.some(isEmpty)) return undefined;
    return {
      price: apart(landmarks).map(priceOf).reduce(sumOf, nothing),
      certain: landmarks.filter(({ options: { size } }) => size === 1).flatMap(keysOf),
    };
  };
};

const keysOf = ({ options }: Landmark): readonly string[] => [...options.keys()];

/** Landmarks that have no option in common, the smallest first. */
const apart = (landmarks: readonly Landmark[]): readonly Landmark[] => {
  const taken = new Set<string>();
  return landmarks
    .toSorted((one, other) => one.options.size - other.options.size)
    .filter((landmark) => {
      const keys = keysOf(landmark);
      if (keys.some((key) => taken.has(key))) return false;
      keys.forEach((key) => taken.add(key));
      return true;
    });
};

/** True when an equivalence comes into force after the day of asking, or ends. */
const mayCountOtherwiseLater = (question: RouteQuestion): boolean => {
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
    if (known?.equivalents.some((one) => changesAfter(one, day))) return true;
    for (const related of [...(known?.includes ?? []), ...knowledge.countingAs(slug)]) slugs.add(related);
  }
  return false;
};

/** Of what is over by then nothing changes. */
const changesAfter = ({ validFrom, validTo }: Validity, day: IsoDay): boolean =>
  (validFrom !== undefined && validFrom > day) || (validTo !== undefined && validTo >= day);

const areaCourses = (
  { area, unit }: { readonly area?: string; readonly unit: Parameters<Knowledge['coursesIn']>[1] },
  knowledge: Knowledge,
): readonly string[] => (area === undefined ? [] : knowledge.coursesIn(area, unit));
