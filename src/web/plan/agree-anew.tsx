import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { asksAnew, type DraftAction } from './plan-draft';
import { agreedAt, type PlanSide } from './plan-reader';
import { say } from './plan-texts';
import type { ShownPlanFragment } from './shown-plan.generated';

interface AgreeAnewProps {
  readonly draft: readonly DraftAction[];
  readonly plan: ShownPlanFragment;
  /** Which side edits. */
  readonly editor: PlanSide;
}

/** Says before a change is saved that what is agreed has to be agreed anew. A manager agrees by saving. */
export const AgreeAnew = ({ draft, plan, editor }: AgreeAnewProps) => {
  const isLost = agreedAt(plan, 'employee') !== null || (editor === 'employee' && agreedAt(plan, 'manager') !== null);
  return (
    <div role="status">
      {isLost && asksAnew(draft, plan.actions) && (
        <Alert data-color="warning">
          <Paragraph>{say(`agreeAnew.${editor}`)}</Paragraph>
        </Alert>
      )}
    </div>
  );
};
