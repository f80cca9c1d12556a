import { Heading, Tag } from '@digdir/designsystemet-react';
import { writeInstant } from '../language/write';
import { nameOfStep } from '../staircase/step-name';
import { wordForPlanStatus } from '../vocabulary/plan';
import { PlanActionList } from './plan-action-list';
import { PlanProgressBar } from './plan-progress-bar';
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
}

/** A development plan as it stands: where to, what to do and what is done, who has agreed, and its versions. */
export const PlanView = ({ plan, level }: PlanViewProps) => (
  <div className="plan-view">
    <PlanSummary plan={plan} />
    <PlanActionList actions={plan.actions} />
    <section className="plan-part">
      <Heading level={level} data-size="xs">
        {say('agreement')}
      </Heading>
      <PlanAgreement plan={plan} />
    </section>
    <section className="plan-part no-print">
      <Heading level={level} data-size="xs">
        {say('versions')}
      </Heading>
      <PlanVersions plan={plan} />
    </section>
  </div>
);

/** Where a plan leads, how far it has come, and which version it is. */
export const PlanSummary = ({ plan }: { readonly plan: ShownPlanFragment }) => (
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
    <PlanProgressBar actions={plan.actions} />
    <p className="plan-version">{say('version', { version: plan.version, at: writeInstant(plan.savedAt) })}</p>
  </div>
);

/** Who has agreed to a plan as it stands. */
export const PlanAgreement = ({ plan }: { readonly plan: ShownPlanFragment }) => (
  <ul className="plan-agreement">
    {(
      [
        ['employee', plan.agreedByEmployeeAt],
        ['manager', plan.agreedByManagerAt],
      ] as const
    ).map(([side, at]) => (
      <li key={side} data-agreed={at !== null}>
        <span aria-hidden="true">{at === null ? '○' : '✓'}</span> {say(side)}{' '}
        {at === null ? say('notAgreed') : say('agreedAt', { at: writeInstant(at) })}
      </li>
    ))}
  </ul>
);
