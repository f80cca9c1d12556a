import { say } from './plan-texts';
import { progressOf } from './plan-progress';

/** How much of a plan is done, in words and as a bar. */
export const PlanProgressBar = ({ actions }: { readonly actions: readonly { readonly done: boolean }[] }) => {
  const { done, all } = progressOf(actions);
  if (all === 0) return null;
  const words = say('progress', { done, all });
  return (
    <div className="plan-progress">
      <progress max={all} value={done} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
};
