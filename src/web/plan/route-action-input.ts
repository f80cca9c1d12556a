import type { RoutePlanActionInput } from './save-plan.generated';
import type { ShownPlanActionFragment } from './shown-plan.generated';

type Kept =
  | 'months'
  | 'qualification'
  | 'competence'
  | 'proficiency'
  | 'role'
  | 'title'
  | 'level'
  | 'form'
  | 'evidence'
  | 'employments';

/** What an action of a route, or of a plan that was made of one, names. */
export interface NamingAction extends Pick<ShownPlanActionFragment, Kept> {
  readonly kind: RoutePlanActionInput['kind'];
  readonly opportunity: Pick<NonNullable<ShownPlanActionFragment['opportunity']>, 'slug'> | null;
  /** The day by which it is to be done. */
  readonly due?: string | null;
}

/**
 * An action of a route as a plan takes it: each thing that it names by its slug, merits by their ids. Only work has
 * months of its own: how long an education takes follows from the education.
 */
export const routeActionInput = (action: NamingAction): RoutePlanActionInput => {
  const { kind, months, due, proficiency, form, role, level } = action;
  const evidence = [...action.evidence, ...action.employments].map(({ id }) => id);
  return {
    kind,
    ...slugs(action),
    ...(proficiency === null ? {} : { proficiency }),
    ...(form === null ? {} : { form }),
    ...(level
      ? { assignment: { scale: level.scale.slug, level: level.slug, ...(role ? { role: role.slug } : {}) } }
      : role && { role: role.slug }),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(kind === 'WORK' && months !== null && months > 0 ? { months } : {}),
    ...(due ? { due } : {}),
  };
};

const slugs = ({ opportunity, qualification, competence, title }: NamingAction): Partial<RoutePlanActionInput> => ({
  ...(opportunity && { opportunity: opportunity.slug }),
  ...(qualification && { qualification: qualification.slug }),
  ...(competence && { competence: competence.slug }),
  ...(title && { title: title.slug }),
});
