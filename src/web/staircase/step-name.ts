import type { StaircaseLadderFragment } from './staircase.generated';

/** A step as the staircase shows it. */
export type ShownStep = StaircaseLadderFragment['steps'][number];

/** What names a step. */
export interface NamedStep {
  readonly title: { readonly label: string } | null;
  readonly role: { readonly name: string };
  readonly level: { readonly name: string } | null;
}

/** What a step is called: its title, else its role. */
export const titleOfStep = ({ title, role }: Pick<NamedStep, 'role' | 'title'>): string => title?.label ?? role.name;

/** What tells a step from the others: its title and its level. */
export const nameOfStep = (step: NamedStep): string =>
  step.level ? `${titleOfStep(step)}, ${step.level.name}` : titleOfStep(step);
