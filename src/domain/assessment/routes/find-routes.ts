import type { RouteAnswer } from '../route';
import { obstaclesTo } from './obstacles';
import type { RouteQuestion } from './route-question';
import { search } from './search';
import { tellRoute } from './tell-route';

/**
 * The ways to a step, the best first: what to study, work, have assessed, apply for and hand in, each thing after the one
 * before, until all is met that the step demands on the day of arrival.
 *
 * - What an action leads to is a verified fact in the person's record, and the record is judged as an assessment judges
 *   it, so a route never disagrees with an assessment. What is unknown is not met; what is claimed can be proved.
 * - Only what bears on something lacking is done: see `ofUse`. What the data does not tell is told as unknown.
 * - A route is left out when a better one does with some of its actions alone, so nothing in a route can be left out
 *   without making it worse. No two have the same actions.
 * - Of routes that are equally good, the one whose actions come first in the alphabet is the better, so the same
 *   question always has the same answer.
 *
 * For how the search is made, and why the first route is the best there is, see `search`.
 */
export const findRoutes = (question: RouteQuestion): RouteAnswer => {
  const { arrivals, isComplete } = search(question);
  return {
    routes: arrivals.map((arrival) => tellRoute(arrival, question)),
    obstacles: arrivals.length === 0 && isComplete ? obstaclesTo(question) : [],
    isProvedBest: isComplete,
  };
};
