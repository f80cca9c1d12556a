import type { StaircaseLadderFragment } from './staircase.generated';

/** A step as the staircase shows it. */
export type ShownStep = StaircaseLadderFragment['steps'][number];

/** What a step is called: its title, else its role. */
export const titleOfStep = ({ title, role }: Pick<ShownStep, 'role' | 'title'>): string => title?.label ?? role.name;

/** What tells a step from the others: its title and its level. */
export const nameOfStep = (step: Pick<ShownStep, 'role' | 'title' | 'level'>): string =>
  step.level ? `${titleOfStep(step)}, ${step.level.name}` : titleOfStep(step);
