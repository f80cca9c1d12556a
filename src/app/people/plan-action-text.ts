import type { Catalog } from '../../catalog/catalog';
import type { RouteAction } from '../../domain/assessment/route';
import type { PlannedAction, PlannedRouteAction, RoutePlanAction } from '../../domain/plan/development-plan';
import type { Language } from '../../domain/text/language';
import type { ReadContext } from '../read-context';
import { routeActionText } from './route-action-text';

/** What a planned action says: the employee's own words, or those that follow from what a route's action names. */
export const planActionText = (context: ReadContext, action: PlannedAction, language: Language): string =>
  action.kind === 'OWN' ? action.text : routeActionText(context, routeActionOf(context, action), language);

/** The action as a route would tell it, save for what a plan does not keep. */
const routeActionOf = ({ catalog }: ReadContext, { action }: RoutePlanAction): RouteAction => ({
  ...firstAwardOf(catalog, action),
  ...action,
  months: action.months ?? 0,
  unknowns: [],
  satisfies: [],
});

/** What an application leads to, where the plan names only whom to apply to. */
const firstAwardOf = (
  { learningOpportunities }: Catalog,
  { opportunity }: PlannedRouteAction,
): Pick<RouteAction, 'qualification'> => {
  const [qualification] =
    (opportunity === undefined ? undefined : learningOpportunities.get(opportunity))?.awards ?? [];
  return qualification === undefined ? {} : { qualification };
};
