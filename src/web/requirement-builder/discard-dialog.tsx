import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { say } from './builder-texts';

interface DiscardDialogProps {
  readonly isOpen: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Asks before what is written and not saved is thrown away. */
export const DiscardDialog = ({ isOpen, stay, leave }: DiscardDialogProps) => (
  <Dialog open={isOpen} onClose={stay} closeButton={false}>
    <Heading level={2} data-size="xs">
      {say('discard.title')}
    </Heading>
    <Paragraph>{say('discard.body')}</Paragraph>
    <div className="requirement-builder-ends">
      <Button type="button" onClick={stay}>
        {say('discard.stay')}
      </Button>
      <Button type="button" variant="secondary" data-color="danger" onClick={leave}>
        {say('discard.leave')}
      </Button>
    </div>
  </Dialog>
);
