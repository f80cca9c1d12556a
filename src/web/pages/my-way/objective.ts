import type { RouteObjective } from './my-routes.generated';

/** What somebody may find important of a way, by how an address names it. */
const objectives: Readonly<Record<string, RouteObjective>> = {
  kortast: 'SHORTEST',
  billigast: 'CHEAPEST',
  'minst-att-lasa': 'FEWEST_CREDITS',
};

/** The names of the objectives in an address, in the order that they are offered. */
export const objectiveNames: readonly string[] = Object.keys(objectives);

/** The objective that an address names; the shortest way where it names none. */
export const objectiveOf = (name: string | null): RouteObjective => objectives[name ?? ''] ?? 'SHORTEST';

/** How an address names an objective. */
export const nameOfObjective = (objective: RouteObjective): string =>
  objectiveNames.find((name) => objectives[name] === objective) ?? 'kortast';
