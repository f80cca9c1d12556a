import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Saving } from '../../../api/use-saving';
import { SavingState } from '../../../states/saving-state';
import { useUnsavedDialog } from '../../../unsaved/use-unsaved-dialog';
import { focusFirst } from './focus-first';
import { queueNames } from './queue-filter';
import { say } from './queue-texts';

interface RejectDialogProps {
  readonly label: string;
  /** What is typed as the reason of a decision already. */
  readonly begun: string;
  readonly saving: Saving;
  readonly close: () => void;
  readonly reject: (reason: string) => Promise<void>;
}

/** Says that no standard title fits, and why. What was typed stays where it is refused. */
export const RejectDialog = ({ label, begun, saving, close, reject }: RejectDialogProps) => {
  const [reason, setReason] = useState(begun);
  const [wasTried, setWasTried] = useState(false);
  const { asking, giveUp } = useUnsavedDialog(reason !== begun, close, queueNames);
  const isMissing = wasTried && reason.trim() === '';
  return (
    <Dialog open closeButton={say('rejecting.cancel')} {...asking} aria-labelledby="reject-title">
      <form
        className="title-dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWasTried(true);
          if (reason.trim() !== '') void reject(reason);
        }}
      >
        <Heading id="reject-title" level={2} data-size="sm">
          {say('rejecting.title', { label })}
        </Heading>
        <Textfield
          maxLength={1000}
          ref={focusFirst}
          label={say('rejecting.reason')}
          description={say('rejecting.help')}
          value={reason}
          error={isMissing && say('rejecting.missing')}
          onChange={({ target }) => setReason(target.value)}
        />
        {wasTried && saving.state !== 'DONE' && <SavingState saving={saving} />}
        <div className="title-ways">
          <Button type="submit">{say('rejecting.do')}</Button>
          <Button type="button" variant="tertiary" onClick={giveUp}>
            {say('rejecting.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
