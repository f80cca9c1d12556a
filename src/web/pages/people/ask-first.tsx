import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import type { Saving } from '../../api/use-saving';
import { SavingState } from '../../states/saving-state';
import { say } from './person-texts';

interface AskFirstProps {
  readonly title: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly saving: Saving;
  readonly go: () => void;
  readonly close: () => void;
  /** What will happen, and what else must be told. */
  readonly children: ReactNode;
}

/** Asks before something is done that takes something away. */
export const AskFirst = ({ title, confirm, saving, go, close, children }: AskFirstProps) => {
  const heading = useId();
  return (
    <Dialog open onClose={close} closeButton={say('verify.close')} aria-labelledby={heading}>
      <div className="person-dialog">
        <Heading id={heading} level={2} data-size="sm">
          {title}
        </Heading>
        <div className="person-dialog-body">{children}</div>
        <SavingState saving={saving} />
        <div className="person-actions">
          <Button data-color="danger" disabled={saving.state === 'UNDER_WAY'} onClick={go}>
            {confirm}
          </Button>
          <Button variant="secondary" onClick={close}>
            {say('verify.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
