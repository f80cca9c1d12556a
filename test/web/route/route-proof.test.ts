import type { RouteUnknown } from '../../../src/web/route/compared-route.generated';
import { knownAmounts, proofOf } from '../../../src/web/route/route-proof';

const route = (...unknowns: readonly RouteUnknown[]) => ({ isProvedBest: true, unknowns });

describe('what is said of how good a route is', () => {
  it('is that it is the best, of the first among several whose amounts are known', () => {
    const [first, second] = [route(), route('SEATS')];
    expect(proofOf(first, [first, second], 'CHEAPEST')).toBe('BEST');
    expect(proofOf(second, [first, second], 'CHEAPEST')).toBeUndefined();
  });

  it('is nothing of a route that is compared with no other', () => {
    const sole = route();
    expect(proofOf(sole, [sole], 'SHORTEST')).toBeUndefined();
  });

  it('is nothing where an amount that they are compared by is unknown', () => {
    const [first, second] = [route(), route('COST')];
    expect(proofOf(first, [first, second], 'CHEAPEST')).toBeUndefined();
    expect(proofOf(first, [first, second], 'SHORTEST')).toBe('BEST');
  });

  it('is of every route that a better one may exist, where not all were tried', () => {
    const [first, second] = [route(), route()].map((one) => ({ ...one, isProvedBest: false }));
    const routes = [first, second].flatMap((one) => one ?? []);
    expect(routes.map((one) => proofOf(one, routes, 'SHORTEST'))).toEqual(['NOT_PROVED', 'NOT_PROVED']);
  });

  it.each([
    ['SHORTEST', 'DURATION'],
    ['CHEAPEST', 'COST'],
    ['FEWEST_CREDITS', 'CREDITS'],
  ] as const)('asks by %s whether %s is known', (by, unknown) => {
    expect(knownAmounts([route(), route()], by)).toBe('ALL');
    expect(knownAmounts([route(), route(unknown)], by)).toBe('SOME');
    expect(knownAmounts([route(unknown), route(unknown)], by)).toBe('NONE');
  });
});
