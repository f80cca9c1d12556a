import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { EditedStepFragment } from '../edited-ladder.generated';
import type { Intent } from '../intent/intent';
import { say } from './steps-texts';

interface RemoveStepProps {
  readonly step: EditedStepFragment;
  /** What it is called. */
  readonly name: string;
  readonly edit: (intent: Intent) => Promise<boolean>;
  readonly onRemoved: () => void;
}

/** Removes a step, after it has said what goes with it. */
export const RemoveStep = ({ step, name, edit, onRemoved }: RemoveStepProps) => {
  const heading = useId();
  const [isAsked, setAsked] = useState(false);
  const remove = async () => {
    setAsked(false);
    if (await edit({ kind: 'REMOVE_STEP', step: step.slug })) onRemoved();
  };
  return (
    <>
      <Button variant="tertiary" data-color="danger" onClick={() => setAsked(true)}>
        {say('remove')}
      </Button>
      <Dialog open={isAsked} onClose={() => setAsked(false)} closeButton={say('close')} aria-labelledby={heading}>
        <div className="editor-form">
          <Heading level={2} data-size="xs" id={heading}>
            {say('removeAsk', { step: name })}
          </Heading>
          <Paragraph>{say('removeBody')}</Paragraph>
          <div className="editor-buttons">
            <Button data-color="danger" onClick={() => void remove()}>
              {say('remove')}
            </Button>
            <Button variant="secondary" onClick={() => setAsked(false)}>
              {say('cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
};
