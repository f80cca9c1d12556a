import type { StaircaseLadderFragment } from './staircase.generated';

/** A step as the staircase shows it. */
export type ShownStep = StaircaseLadderFragment['steps'][number];

/** What names a step. */
export interface NamedStep {
  readonly title?: { readonly label: string } | null;
  readonly role: { readonly name: string };
  readonly level?: { readonly name: string } | null;
}

/** What a step is called: its title, else its role. */
export const titleOfStep = ({ title, role }: Pick<NamedStep, 'role' | 'title'>): string => title?.label ?? role.name;

/** What tells a step from the others: its title and its level as they are written, the level only where not in the title. */
export const nameOfStep = (step: NamedStep): string => {
  const title = titleOfStep(step);
  return step.level && !title.toLowerCase().includes(step.level.name.toLowerCase())
    ? `${title}, ${step.level.name}`
    : title;
};
