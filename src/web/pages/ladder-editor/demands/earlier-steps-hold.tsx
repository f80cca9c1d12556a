import { Paragraph } from '@digdir/designsystemet-react';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import { say } from '../steps/steps-texts';

interface EarlierStepsHoldProps {
  readonly ladder: EditedLadderFragment;
  /** The slug of the step. */
  readonly step: string;
}

/** What a cumulative ladder demands of a step beside what is written on it. */
export const EarlierStepsHold = ({ ladder: { cumulative, transitions }, step }: EarlierStepsHoldProps) =>
  cumulative &&
  transitions.some(({ kind, to }) => kind === 'ADVANCE' && to.slug === step) && (
    <Paragraph data-size="sm">{say('demands.cumulative')}</Paragraph>
  );
