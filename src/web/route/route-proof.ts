import type { ComparedRouteFragment, RouteUnknown } from './compared-route.generated';

/** What makes one route better than another. */
export type ComparedBy = 'SHORTEST' | 'CHEAPEST' | 'FEWEST_CREDITS';

/** BEST: no better route exists. NOT_PROVED: one may exist, for not all were tried. */
export type RouteProof = 'BEST' | 'NOT_PROVED';

type Proved = Pick<ComparedRouteFragment, 'isProvedBest' | 'unknowns'>;

/** What is unknown of a route whose amount cannot be compared. */
const unknownAmount: Readonly<Record<ComparedBy, RouteUnknown>> = {
  SHORTEST: 'DURATION',
  CHEAPEST: 'COST',
  FEWEST_CREDITS: 'CREDITS',
};

/**
 * What is known of how good a route is among those it is compared with. It is called the best only where there are
 * others, and where of none of them the amount that they are compared by is unknown.
 */
export const proofOf = (route: Proved, routes: readonly Proved[], by: ComparedBy): RouteProof | undefined => {
  if (!route.isProvedBest) return 'NOT_PROVED';
  return route === routes[0] && routes.length > 1 && knownAmounts(routes, by) === 'ALL' ? 'BEST' : undefined;
};

/** Of how many routes the amount that they are compared by is known. */
export const knownAmounts = (routes: readonly Pick<Proved, 'unknowns'>[], by: ComparedBy): 'ALL' | 'SOME' | 'NONE' => {
  const known = routes.filter(({ unknowns }) => !unknowns.includes(unknownAmount[by]));
  if (known.length === routes.length) return 'ALL';
  return known.length === 0 ? 'NONE' : 'SOME';
};
