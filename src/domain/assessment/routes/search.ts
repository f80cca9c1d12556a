import { bestFirstQueue } from './best-first-queue';
import { nextActions } from './next-actions';
import { remainingPrice } from './remaining-price';
import type { RouteQuestion } from './route-question';
import { sameness } from './sameness';
import { after, comparePromise, compareSituations, doesNoMoreThan, doesTheSame, outset, type Situation } from './situation';
import { supplyOf } from './supply';
import { isFulfilled, type World, worldOn } from './world';

/** What a search has come to. */
export interface Search {
  /** Situations where the target is fulfilled, the best first. */
  readonly arrivals: readonly Situation[];
  /** The worlds that were seen on the way where the target is not fulfilled. */
  readonly seen: readonly World[];
  /** True when nothing is left out that would have gone before the last arrival, or that there is beside it. */
  readonly isComplete: boolean;
}

/**
 * The best rows of actions that lead to the target, by A*: of all situations that are known, the one that promises most
 * is always looked into first (Hart, Nilsson and Raphael, A Formal Basis for the Heuristic Determination of Minimum Cost
 * Paths, IEEE Transactions on Systems Science and Cybernetics 4(2), 1968, after E. W. Dijkstra, A Note on Two Problems in
 * Connexion with Graphs, Numerische Mathematik 1, 1959). A promise is what has been done and the least that is left (see
 * `remainingPrice`): no measure is ever less than promised, so the first arrival is the best of all, the next the second
 * best.
 *
 * A situation that does all that an earlier arrival does is not looked into: something in it could be left out. Of
 * situations that are alike in all that matters only the best is looked into.
 */
export const search = (question: RouteQuestion): Search => {
  const supply = supplyOf(question);
  const keyOf = sameness(question);
  const remaining = remainingPrice(question, supply);
  const isBetter = compareSituations(question);
  const queue = bestFirstQueue(comparePromise(question));
  const lookedInto = new Map<string, Situation>();
  const arrivals: Situation[] = [];
  const seen: World[] = [];
  const add = (situation: Situation | undefined): void => {
    if (situation !== undefined) queue.add(situation);
  };
  let looks = 0;
  add(outset(worldOn(question, question.day, question.record), remaining));
  while (arrivals.length < question.limit) {
    const situation = queue.takeBest();
    if (situation === undefined) break;
    const key = keyOf(situation);
    const alike = lookedInto.get(key);
    if (alike !== undefined && isBetter(alike, situation) <= 0) continue;
    if (arrivals.some((arrival) => doesNoMoreThan(arrival, situation))) continue;
    if (++looks > question.effort) return { arrivals, seen, isComplete: false };
    lookedInto.set(key, situation);
    if (isFulfilled(question.target, situation.world)) {
      if (!arrivals.some((arrival) => doesTheSame(arrival, situation))) arrivals.push(situation);
      continue;
    }
    seen.push(situation.world);
    const { world, keys, taken } = situation;
    const last = taken.at(-1)?.key;
    for (const next of nextActions(world, { keys, ...(last !== undefined && { last }) }, question, supply)) {
      add(after(situation, next, remaining));
    }
  }
  return { arrivals, seen, isComplete: true };
};
