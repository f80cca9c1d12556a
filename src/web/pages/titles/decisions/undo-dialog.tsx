import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { queryNames } from '../../../frame/addresses';
import { SavingState } from '../../../states/saving-state';
import { useDecideTitles } from '../../../title-work/use-decide-titles';
import { useUnsavedDialog } from '../../../unsaved/use-unsaved-dialog';
import type { Decision } from './decision-table';
import { say } from './decisions-texts';

interface UndoDialogProps {
  readonly organization: string;
  readonly decision: Decision;
  readonly close: () => void;
  readonly undone: () => void;
}

/** Undoes a decision, and says why where there is something to say. */
export const UndoDialog = ({ organization, decision, close, undone }: UndoDialogProps) => {
  const [reason, setReason] = useState('');
  const { saving, decide } = useDecideTitles();
  const { asking, giveUp } = useUnsavedDialog(reason !== '', close, [queryNames.organization]);
  const { label } = decision.local;
  const undo = async (): Promise<void> => {
    const done = await decide({
      organization,
      decisions: [
        { act: 'UNDO', labels: [], undoes: decision.id, ...(reason.trim() !== '' && { reason: reason.trim() }) },
      ],
    });
    if (done) undone();
  };
  return (
    <Dialog open closeButton={say('undoing.cancel')} {...asking} aria-labelledby="undo-title">
      <form
        className="title-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (saving.state !== 'UNDER_WAY') void undo();
        }}
      >
        <Heading id="undo-title" level={2} data-size="sm">
          {say('undoing.title', { label })}
        </Heading>
        <p>{say('undoing.body')}</p>
        <Textfield
          maxLength={1000}
          label={say('undoing.reason')}
          description={say('undoing.help')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <SavingState saving={saving} />
        <div className="title-ways">
          <Button type="submit" data-color="danger">
            {say('undoing.do')}
          </Button>
          <Button type="button" variant="tertiary" onClick={giveUp}>
            {say('undoing.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
