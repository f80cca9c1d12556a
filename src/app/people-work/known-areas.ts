import type { Catalog } from '../../catalog/catalog';
import { nodesOf } from '../../domain/requirement/nodes';

/** The areas of each catalog, found when first asked for. */
const remembered = new WeakMap<Catalog, ReadonlySet<string>>();

/**
 * The areas (ämnesområden) that some published qualification lies in or some published demand asks for. Points can be
 * recorded only there, so that nothing else can be written in its place.
 */
export const knownAreas = (catalog: Catalog): ReadonlySet<string> => {
  const areas = remembered.get(catalog) ?? areasOf(catalog);
  remembered.set(catalog, areas);
  return areas;
};

/** True for one of the known areas. */
export const knowsArea = (catalog: Catalog, area: string): boolean => knownAreas(catalog).has(area);

const areasOf = ({ data }: Catalog): ReadonlySet<string> => {
  const requirements = [
    ...data.ladders.flatMap(({ steps }) => steps.flatMap((step) => step.requirements)),
    ...data.roles.flatMap(({ tasks }) => tasks.flatMap((task) => task.requirements)),
    ...data.learningOpportunities.flatMap(({ prerequisites }) => prerequisites),
  ];
  const demanded = requirements.flatMap(({ expression }) =>
    nodesOf(expression).flatMap(({ node }) => ('area' in node && node.area !== undefined ? [node.area] : [])),
  );
  return new Set([...demanded, ...data.qualifications.flatMap(({ area }) => area ?? [])]);
};
