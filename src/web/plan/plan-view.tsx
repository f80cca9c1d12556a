import { Heading, Tag } from '@digdir/designsystemet-react';
import { writeInstant } from '../language/write';
import { nameOfStep } from '../staircase/step-name';
import { wordForPlanStatus } from '../vocabulary/plan';
import { PlanAgreement, waitingWords } from './plan-agreement';
import { PlanActionList } from './plan-action-list';
import { PlanProgressBar } from './plan-progress-bar';
import type { PlanReader } from './plan-reader';
import { say } from './plan-texts';
import { PlanVersions } from './plan-versions';
import type { PlanStatus, ShownPlanFragment } from './shown-plan.generated';
import './plan.css';

const colors = { DRAFT: 'neutral', AGREED: 'info', COMPLETED: 'success', CANCELLED: 'neutral' } as const;
const symbols: Readonly<Record<PlanStatus, string>> = { DRAFT: '✎', AGREED: '✓', COMPLETED: '★', CANCELLED: '✕' };

interface PlanViewProps {
  readonly plan: ShownPlanFragment;
  /** The level of the headings in it. */
  readonly level: 2 | 3;
  readonly reader: PlanReader;
}

/** A development plan as it stands: where to, what to do and what is done, who has agreed, and its versions. */
export const PlanView = ({ plan, level, reader }: PlanViewProps) => (
  <div className="plan-view">
    <PlanSummary plan={plan} reader={reader} />
    <PlanActionList actions={plan.actions} />
    <section className="plan-part">
      <Heading level={level} data-size="xs">
        {say('agreement')}
      </Heading>
      <PlanAgreement plan={plan} reader={reader} />
    </section>
    <section className="plan-part no-print">
      <Heading level={level} data-size="xs">
        {say('versions')}
      </Heading>
      <PlanVersions plan={plan} />
    </section>
  </div>
);

/** Where a plan leads, how far it has come, whose agreement it waits for, and which version it is. */
export const PlanSummary = ({ plan, reader }: Pick<PlanViewProps, 'plan' | 'reader'>) => (
  <div className="plan-summary">
    <p className="plan-target">
      <span>
        {say('target')}
        <strong>{nameOfStep(plan.target)}</strong> {say('ladder', { ladder: plan.target.ladder.name })}
      </span>
      <Tag data-color={colors[plan.status]}>
        <span aria-hidden="true">{symbols[plan.status]}</span> {wordForPlanStatus[plan.status]}
      </Tag>
    </p>
    {plan.status === 'DRAFT' && <p>{waitingWords(plan, reader)}</p>}
    <PlanProgressBar actions={plan.actions} />
    <p className="plan-version">{say('version', { version: plan.version, at: writeInstant(plan.savedAt) })}</p>
  </div>
);
