import { Heading } from '@digdir/designsystemet-react';
import type { TransitionKind } from '../../staircase/staircase.generated';
import { nameOfStep } from '../../staircase/step-name';
import { waySigns } from '../../staircase/way-signs';
import { wordForTransition } from '../../vocabulary/transition';
import type { OpenStepFragment } from './ladder-page.generated';
import { say } from './ladders-texts';

interface StepWaysProps {
  readonly step: OpenStepFragment;
  /** Opens another step by its slug. */
  readonly choose: (step: string) => void;
}

/** The ways on from a step and those that lead to it, each opening the other step. */
export const StepWays = ({ step: { next, previous }, choose }: StepWaysProps) => (
  <section className="step-ways">
    <Heading level={4} data-size="2xs">
      {say('step.waysOn')}
    </Heading>
    {next.length === 0 && <p>{say('step.noWaysOn')}</p>}
    <Ways ends={next.map(({ kind, to }) => ({ kind, step: to }))} choose={choose} />
    {previous.length > 0 && (
      <Heading level={4} data-size="2xs">
        {say('step.waysHere')}
      </Heading>
    )}
    <Ways ends={previous.map(({ kind, from }) => ({ kind, step: from }))} choose={choose} />
  </section>
);

interface WaysProps {
  readonly ends: readonly { readonly kind: TransitionKind; readonly step: OpenStepFragment['next'][number]['to'] }[];
  readonly choose: (step: string) => void;
}

const Ways = ({ ends, choose }: WaysProps) =>
  ends.length === 0 ? null : (
    <ul>
      {ends.map(({ kind, step }) => (
        <li key={`${kind} ${step.id}`}>
          <span aria-hidden>{waySigns[kind]}</span> {wordForTransition[kind]}:{' '}
          <button type="button" className="staircase-text-step" onClick={() => choose(step.slug)}>
            {nameOfStep(step)}
          </button>
        </li>
      ))}
    </ul>
  );
