import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { say } from './adaptation-texts';

interface RemoveReasonProps {
  /** What the reason is for, in words. */
  readonly about: string;
  readonly onRemove: () => void;
}

/** Takes a reason away, after it has said what follows. */
export const RemoveReason = ({ about, onRemove }: RemoveReasonProps) => {
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <>
      <Button
        variant="tertiary"
        data-color="danger"
        data-size="sm"
        aria-label={say('removeReasonFor', { about })}
        onClick={() => setAsked(true)}
      >
        {say('removeReason')}
      </Button>
      <Dialog open={isAsked} onClose={close} closeButton={say('close')} aria-label={say('removeReasonAsk')}>
        <div className="reason-form">
          <Heading level={2} data-size="xs">
            {say('removeReasonAsk')}
          </Heading>
          <Paragraph>{say('reasonAbout', { about })}</Paragraph>
          <Paragraph>{say('removeReasonMeans')}</Paragraph>
          <div className="adaptation-buttons">
            <Button
              data-color="danger"
              onClick={() => {
                close();
                onRemove();
              }}
            >
              {say('removeReason')}
            </Button>
            <Button variant="secondary" onClick={close}>
              {say('cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
};
