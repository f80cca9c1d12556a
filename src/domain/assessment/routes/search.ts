import { bestFirstQueue } from './best-first-queue';
import { everyLeaf } from './leaves-to-come';
import { nextActions } from './next-actions';
import { optionsIn } from './options';
import { findRemainder } from './remainder';
import type { RouteQuestion } from './route-question';
import { sameness } from './sameness';
import {
  after,
  bounded,
  comparePromise,
  compareSituations,
  doesNoMoreThan,
  doesTheSame,
  outset,
  type Situation,
} from './situation';
import { supplyOf } from './supply';
import { isFulfilled, worldOn } from './world';

/** What a search has come to. */
export interface Search {
  /** Situations where the target is fulfilled, the best first. */
  readonly arrivals: readonly Situation[];
  /** True when nothing is left out that would have gone before the last arrival, or that there is beside it. */
  readonly isComplete: boolean;
}

/**
 * The best rows of actions that lead to the target, by A*: of all situations that are known, the one that promises most
 * is always looked into first (Hart, Nilsson and Raphael, A Formal Basis for the Heuristic Determination of Minimum Cost
 * Paths, IEEE Transactions on Systems Science and Cybernetics 4(2), 1968, after E. W. Dijkstra, A Note on Two Problems in
 * Connexion with Graphs, Numerische Mathematik 1, 1959). A promise is what has been done and the least that is left (see
 * `FindRemainder`): no measure is ever less than promised, so the first arrival is the best of all, the next the second
 * best.
 *
 * A situation from which every way does all that an earlier arrival does is not looked into: something could be left
 * out. Of situations that are alike in all that matters only the best is looked into. To find what is left to do from a
 * situation is a look too, and the more there may be demanded the fewer looks there are.
 */
export const search = (question: RouteQuestion): Search => {
  const supply = supplyOf(question);
  const keyOf = sameness(question);
  const options = optionsIn(question, supply);
  const remainderOf = findRemainder(question, options);
  const isBetter = compareSituations(question);
  const queue = bestFirstQueue(comparePromise(question));
  const lookedInto = new Map<string, Situation>();
  const arrivals: Situation[] = [];
  const isNeedless = (situation: Situation): boolean => {
    const alike = lookedInto.get(keyOf(situation));
    return (
      (alike !== undefined && isBetter(alike, situation) <= 0) ||
      arrivals.some((arrival) => doesNoMoreThan(arrival, situation))
    );
  };
  const most = effortFor(question);
  let looks = 0;
  queue.add(outset(worldOn(question, question.day, question.record)));
  while (arrivals.length < question.limit) {
    const situation = queue.takeBest();
    if (situation === undefined) break;
    if (isNeedless(situation)) continue;
    if (++looks > most) return { arrivals, isComplete: false };
    if (!situation.isBounded) {
      const itself = bounded(situation, remainderOf, question);
      if (itself !== undefined) queue.add(itself);
      continue;
    }
    lookedInto.set(keyOf(situation), situation);
    if (isFulfilled(question.target, situation.world)) {
      if (!arrivals.some((arrival) => doesTheSame(arrival, situation))) arrivals.push(situation);
      continue;
    }
    const { world, keys, taken } = situation;
    const last = taken.at(-1)?.key;
    const done = { keys, ...(last !== undefined && { last }) };
    for (const next of nextActions(world, done, question, { supply, options })) {
      queue.add(after(situation, next, question));
    }
  }
  return { arrivals, isComplete: true };
};

/** As many looks as take no longer than those of the question's effort do where little can be demanded. */
const effortFor = (question: RouteQuestion): number =>
  Math.ceil(question.effort / Math.max(everyLeaf(question).length / FEW_LEAVES, 1));

const FEW_LEAVES = 25;
