import { groupedBy } from './grouped-by';
import { nameOfStep, type NamedStep } from './step-name';

/** Which of how many, from 1. */
export interface Ordinal {
  readonly number: number;
  readonly count: number;
}

/** Tells steps apart that are called the same, from the bottom up; by the id of the step. Others are not there. */
export const ordinalsOf = (
  steps: readonly { readonly step: NamedStep & { readonly id: string } }[],
): ReadonlyMap<string, Ordinal> =>
  new Map(
    [...groupedBy(steps, ({ step }) => nameOfStep(step)).values()]
      .filter((alike) => alike.length > 1)
      .flatMap((alike) => alike.map(({ step }, index) => [step.id, { number: index + 1, count: alike.length }])),
  );
