import type { RouteObjective } from './my-routes.generated';

/** What somebody may find important of a way, by how an address names it, in the order that they are offered. */
const objectives: ReadonlyMap<string, RouteObjective> = new Map([
  ['kortast', 'SHORTEST'],
  ['billigast', 'CHEAPEST'],
  ['minst-att-lasa', 'FEWEST_CREDITS'],
]);

/** The names of the objectives in an address. */
export const objectiveNames: readonly string[] = [...objectives.keys()];

/** The objective that an address names; the shortest way where it names none. */
export const objectiveOf = (name: string | null): RouteObjective => objectives.get(name ?? '') ?? 'SHORTEST';

/** How an address names an objective. */
export const nameOfObjective = (objective: RouteObjective): string =>
  objectiveNames.find((name) => objectives.get(name) === objective) ?? 'kortast';
