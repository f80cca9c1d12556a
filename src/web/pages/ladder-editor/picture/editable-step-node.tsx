import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import type { ToldFindingFragment } from '../../../ladder-work/told-finding.generated';
import type { Ordinal } from '../../../staircase/ordinals';
import { say as sayOfStaircase } from '../../../staircase/staircase-texts';
import { titleOfStep } from '../../../staircase/step-name';
import type { EditedStepFragment } from '../edited-ladder.generated';
import { say } from './picture-texts';

/** What a step of the picture shows, and what it does. */
export interface EditableStepData extends Record<string, unknown> {
  readonly step: EditedStepFragment;
  /** Which it is of those that are called the same. */
  readonly ordinal: Ordinal | undefined;
  readonly findings: readonly ToldFindingFragment[];
  /** The slug of the step that is open. */
  readonly selected?: string | undefined;
  readonly onSelect?: (step: string) => void;
}

/** A step of the picture: a button that opens it, to be dragged by, with a knob to draw ways from. */
export const EditableStepNode = ({ data }: NodeProps<Node<EditableStepData>>) => {
  const { step, ordinal, findings, selected, onSelect } = data;
  const place = [step.level?.name, ordinal && sayOfStaircase('ordinal', { ...ordinal })].filter(Boolean).join(' · ');
  const isBlocked = findings.some(({ severity }) => severity === 'BLOCKING');
  return (
    <>
      <button
        type="button"
        className="staircase-step editable-step"
        aria-pressed={step.slug === selected}
        onClick={() => onSelect?.(step.slug)}
      >
        <span className="staircase-step-title" lang="sv">
          {titleOfStep(step)}
        </span>
        {place !== '' && <span className="staircase-step-level">{place}</span>}
        {findings.length > 0 && (
          <span className="staircase-step-unknown" data-color={isBlocked ? 'danger' : 'warning'}>
            <span aria-hidden>{isBlocked ? '✕' : '!'}</span>
            <span className="ds-sr-only">{say(isBlocked ? 'blocked' : 'remarked')}</span>
          </span>
        )}
      </button>
      <Handle id="on" type="source" position={Position.Top} className="editable-knob" aria-hidden />
    </>
  );
};
