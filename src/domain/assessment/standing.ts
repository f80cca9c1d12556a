import type { Step } from '../ladder/step';
import type { Transition } from '../ladder/transition';

/** The steps of a ladder and the ways between them. */
export interface Stairs<Tread extends Step = Step> {
  readonly steps: readonly Tread[];
  readonly transitions: readonly Transition[];
}

/** What is asked of a person to stand on a step. */
export interface Footing<Tread extends Step = Step> {
  /** Slugs of the roles that the person works in on the day. */
  readonly roles: ReadonlySet<string>;
  /** True when the mandatory demands to enter the step and to use its title are met. */
  readonly isMet: (step: Tread) => boolean;
}

/**
 * The steps that a person stands on: works in the role of, meets the demands of, and from which no way up leads, over
 * any number of steps, to another one of which the same is true.
 */
export const stepsStoodOn = <Tread extends Step>(
  stairs: Stairs<Tread>,
  { roles, isMet }: Footing<Tread>,
): readonly Tread[] => {
  const reached = stairs.steps.filter((step) => roles.has(step.role) && isMet(step));
  return reached.filter((step) => {
    const above = stepsAbove(stairs, step.slug);
    return !reached.some((other) => other !== step && above.has(other.slug));
  });
};

/**
 * The steps to look at next: those one transition away from the steps stood on. Who stands on none but works in a role
 * of the ladder looks at the lowest steps of that role.
 */
export const stepsAhead = <Tread extends Step>(
  stairs: Stairs<Tread>,
  stoodOn: readonly Tread[],
  roles: ReadonlySet<string>,
): readonly Tread[] => {
  if (stoodOn.length === 0) return lowestSteps(stairs, roles);
  const isStoodOn = (slug: string): boolean => stoodOn.some((step) => step.slug === slug);
  const away = new Set(stairs.transitions.filter(({ from }) => isStoodOn(from)).map(({ to }) => to));
  return stairs.steps.filter(({ slug }) => away.has(slug) && !isStoodOn(slug));
};

/** The steps where one who works in no role of any ladder begins: no transition leads to them. */
export const entrySteps = <Tread extends Step>({ steps, transitions }: Stairs<Tread>): readonly Tread[] =>
  steps.filter(({ slug }) => !transitions.some(({ to }) => to === slug));

/** The steps of the roles that no way up leads to from a step of the same role. */
const lowestSteps = <Tread extends Step>(
  { steps, transitions }: Stairs<Tread>,
  roles: ReadonlySet<string>,
): readonly Tread[] => {
  const roleOf = new Map(steps.map(({ slug, role }) => [slug, role]));
  return steps.filter(
    ({ slug, role }) =>
      roles.has(role) &&
      !transitions.some(({ from, to, kind }) => kind === 'ADVANCE' && to === slug && roleOf.get(from) === role),
  );
};

/** Slugs of the steps that ways up lead to from the step, over any number. */
const stepsAbove = ({ transitions }: Stairs, slug: string): ReadonlySet<string> => {
  const above = new Set<string>();
  const visit = (below: string): void => {
    for (const { from, to, kind } of transitions) {
      if (kind !== 'ADVANCE' || from !== below || above.has(to)) continue;
      above.add(to);
      visit(to);
    }
  };
  visit(slug);
  return above;
};
