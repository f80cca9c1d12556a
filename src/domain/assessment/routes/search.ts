import { bestFirstQueue } from './best-first-queue';
import { nextActions } from './next-actions';
import type { RouteQuestion } from './route-question';
import { sameness } from './sameness';
import { after, compareSituations, doesNoMoreThan, doesTheSame, outset, type Situation } from './situation';
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
 * The best rows of actions that lead to the target, by uniform-cost search: of all situations that are known, the best
 * is always looked into first (E. W. Dijkstra, A Note on Two Problems in Connexion with Graphs, Numerische Mathematik 1,
 * 1959; as a search in a graph that is made on the way: Hart, Nilsson and Raphael, A Formal Basis for the Heuristic
 * Determination of Minimum Cost Paths, IEEE Transactions on Systems Science and Cybernetics 4(2), 1968, with the bound
 * 0). No action makes a situation better, so the first arrival is the best of all, the next the second best.
 *
 * A situation that does all that an earlier arrival does is not looked into: something in it could be left out. Of
 * situations that are alike in all that matters only the best is looked into.
 */
export const search = (question: RouteQuestion): Search => {
  const supply = supplyOf(question);
  const keyOf = sameness(question);
  const queue = bestFirstQueue(compareSituations(question));
  const lookedInto = new Set<string>();
  const arrivals: Situation[] = [];
  const seen: World[] = [];
  const isDoneWithLess = (situation: Situation): boolean =>
    arrivals.some((arrival) => doesNoMoreThan(arrival, situation));
  queue.add(outset(worldOn(question, question.day, question.record)));
  while (arrivals.length < question.limit) {
    const situation = queue.takeBest();
    if (situation === undefined) break;
    const key = keyOf(situation);
    if (lookedInto.has(key) || isDoneWithLess(situation)) continue;
    if (lookedInto.size >= question.effort) return { arrivals, seen, isComplete: false };
    lookedInto.add(key);
    if (isFulfilled(question.target, situation.world)) {
      if (!arrivals.some((arrival) => doesTheSame(arrival, situation))) arrivals.push(situation);
      continue;
    }
    seen.push(situation.world);
    const { world, keys, taken } = situation;
    const last = taken.at(-1)?.key;
    for (const next of nextActions(world, { keys, ...(last !== undefined && { last }) }, question, supply)) {
      queue.add(after(situation, next));
    }
  }
  return { arrivals, seen, isComplete: true };
};
