import type { Catalog } from '../../catalog/catalog';
import type { RouteAction } from '../../domain/assessment/route';
import { actionText } from '../../domain/assessment/routes/text/action-text';
import type { OpportunityName } from '../../domain/assessment/routes/text/route-naming';
import type { Language } from '../../domain/text/language';
import type { ReadContext } from '../read-context';

/** An action of a route in words, by the names of the catalog. */
export const routeActionText = ({ catalog }: ReadContext, action: RouteAction, language: Language): string =>
  actionText(action, { ...catalog.names, opportunity: (slug) => opportunityName(catalog, slug) }, language);

const opportunityName = (
  { learningOpportunities, organizations }: Catalog,
  slug: string,
): OpportunityName | undefined => {
  const opportunity = learningOpportunities.get(slug);
  if (opportunity === undefined) return undefined;
  const provider = opportunity.provider === undefined ? undefined : organizations.get(opportunity.provider);
  return { name: opportunity.name, ...(provider && { provider: { sv: provider.name } }) };
};
