import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import type { TransitionKind } from './staircase.generated';
import { wordForTransition } from '../vocabulary/transition';
import { markColors, markSigns, type StepMark } from './marks';
import type { Ordinal } from './ordinals';
import { say } from './staircase-texts';
import { nameOfStep, titleOfStep, type ShownStep } from './step-name';

/** What a step of the picture shows. */
export interface StepNodeData extends Record<string, unknown> {
  readonly step: ShownStep;
  readonly ways: readonly { readonly kind: TransitionKind; readonly to: ShownStep }[];
  /** Which it is of those that are called the same. */
  readonly ordinal: Ordinal | undefined;
  readonly mark: StepMark | undefined;
  readonly isSelected: boolean;
  readonly onSelect: ((step: string) => void) | undefined;
}

/** A step of the picture; a button where it can be opened. */
export const StepNode = ({ data }: NodeProps<Node<StepNodeData>>) => {
  const { step, onSelect, isSelected, ways } = data;
  const waysOn = ways.map(({ kind, to }) => say('leadsTo', { kind: wordForTransition[kind], step: nameOfStep(to) }));
  return (
    <>
      {onSelect ? (
        <button
          type="button"
          className="staircase-step"
          data-step={step.slug}
          aria-pressed={isSelected}
          aria-description={waysOn.join('. ')}
          onClick={() => onSelect(step.id)}
        >
          <StepWords {...data} />
        </button>
      ) : (
        <div className="staircase-step">
          <StepWords {...data} />
        </div>
      )}
      <Handle type="source" position={Position.Top} isConnectable={false} />
      <Handle type="target" position={Position.Left} isConnectable={false} />
    </>
  );
};

const StepWords = ({ step, mark, ordinal }: StepNodeData) => (
  <>
    <span className="staircase-step-title" lang="sv">
      {titleOfStep(step)}
    </span>
    {step.level && <span className="staircase-step-level">{step.level.name}</span>}
    {ordinal && <span className="staircase-step-level">{say('ordinal', { ...ordinal })}</span>}
    {step.demandsUnknown && (
      <span className="staircase-step-unknown" title={say('demandsUnknown')}>
        <span aria-hidden>?</span>
        <span className="ds-sr-only">{say('demandsUnknown')}</span>
      </span>
    )}
    {mark && (
      <span className="staircase-mark" data-color={markColors[mark.tone]}>
        <span aria-hidden>{markSigns[mark.tone]}</span> {mark.label}
      </span>
    )}
  </>
);
