import { useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { draftOf, isChanged, type DraftAction } from '../../plan/plan-draft';
import { rebasedDraft } from '../../plan/rebased-draft';
import type { ShownPlanFragment } from '../../plan/shown-plan.generated';

/** A plan that is being edited. */
export interface PlanDraft {
  readonly actions: readonly DraftAction[];
  readonly isChanged: boolean;
  /** True where somebody else saved a newer version, that the edits were carried over to. */
  readonly isCarriedOver: boolean;
  readonly edit: (key: string, change: Partial<Pick<DraftAction, 'text' | 'due' | 'done'>>) => void;
  /** Adds an action in own words; answers its key. */
  readonly add: () => string;
  readonly remove: (key: string) => void;
  /** Goes back to what is saved. */
  readonly undo: () => void;
}

/** The edits of a plan. When a newer version comes, they are carried over to it. */
export const usePlanDraft = (plan: ShownPlanFragment): PlanDraft => {
  const [base, setBase] = useState(plan);
  const [actions, setActions] = useState(() => draftOf(plan.actions));
  const [isCarriedOver, setCarriedOver] = useState(false);
  if (base !== plan) {
    const carried = rebasedDraft(actions, base.actions, plan.actions);
    setBase(plan);
    setActions(carried);
    if (plan.version !== base.version) setCarriedOver(isChanged(carried, plan.actions));
  }
  return {
    actions,
    isChanged: isChanged(actions, plan.actions),
    isCarriedOver,
    edit: (key, change) =>
      setActions((before) => before.map((action) => (action.key === key ? { ...action, ...change } : action))),
    add: () => {
      const key = freshKey();
      setActions((before) => [...before, { key, saved: undefined, text: '', due: '', done: false }]);
      return key;
    },
    remove: (removed) => setActions((before) => before.filter(({ key }) => key !== removed)),
    undo: () => {
      setActions(draftOf(plan.actions));
      setCarriedOver(false);
    },
  };
};
