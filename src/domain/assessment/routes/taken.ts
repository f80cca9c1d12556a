import type { RouteAction } from '../route';
import type { Measures } from './measures';
import type { World } from './world';

/** An action that is done. */
export interface Taken {
  /** Tells actions apart within a route; the same work for another time has the same. */
  readonly key: string;
  readonly told: Omit<RouteAction, 'satisfies'>;
  readonly price: Measures;
  /** The world once it is done. */
  readonly world: World;
}
