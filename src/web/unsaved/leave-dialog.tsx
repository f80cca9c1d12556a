import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { say } from './unsaved-texts';
import './unsaved.css';

interface LeaveDialogProps {
  readonly isOpen: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Asks before what is typed and not saved is thrown away. */
export const LeaveDialog = ({ isOpen, stay, leave }: LeaveDialogProps) => (
  <Dialog open={isOpen} onClose={stay} closeButton={false} aria-labelledby="unsaved">
    <Heading level={2} data-size="xs" id="unsaved">
      {say('title')}
    </Heading>
    <Paragraph>{say('body')}</Paragraph>
    <div className="unsaved-ways">
      <Button type="button" onClick={stay}>
        {say('stay')}
      </Button>
      <Button type="button" variant="secondary" data-color="danger" onClick={leave}>
        {say('leave')}
      </Button>
    </div>
  </Dialog>
);
