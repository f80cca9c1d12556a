import { nameOfStep, type NamedStep } from './step-name';

interface DraftStep extends NamedStep {
  readonly slug: string;
}

/** A ladder under work, of which two steps may still be called the same. */
interface Draft {
  readonly steps: readonly DraftStep[];
}

/** True where another step of the draft is called the same, so that only the slug tells them apart. */
export const isAlike = ({ steps }: Draft, step: DraftStep): boolean =>
  steps.some((other) => other.slug !== step.slug && nameOfStep(other) === nameOfStep(step));

/** What tells a step from the others of the draft: its name, and its slug where another one is called the same. */
export const nameInDraft = (draft: Draft, step: DraftStep): string =>
  isAlike(draft, step) ? `${nameOfStep(step)} (${step.slug})` : nameOfStep(step);

/** What the step with the slug is called; the slug itself where there is no such step. */
export const nameOfStepIn = (draft: Draft, slug: string): string => {
  const step = draft.steps.find((one) => one.slug === slug);
  return step ? nameInDraft(draft, step) : slug;
};
