import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { problemFor } from '../../api/problem-for';
import { useSaving } from '../../api/use-saving';
import { queryNames } from '../../frame/addresses';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { useUnsavedDialog } from '../../unsaved/use-unsaved-dialog';
import { EndAdoptionDocument } from './adoption-changes.generated';
import type { ShownAdoptionFragment } from './adoptions.generated';
import { say } from './adoption-texts';

interface EndAdoptionProps {
  readonly adoption: ShownAdoptionFragment;
  /** It has ended, and is no longer asked about. */
  readonly whenEnded: () => void;
}

/** Ends an adoption; asks first, and for the last day. */
export const EndAdoption = ({ adoption: { id, ladder, organization }, whenEnded }: EndAdoptionProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [lastDay, setLastDay] = useState('');
  const closed = () => {
    setOpen(false);
    setLastDay('');
  };
  const { asking, giveUp } = useUnsavedDialog(lastDay !== '', closed, [queryNames.organization, queryNames.day]);
  const { saving, save, forget } = useSaving(EndAdoptionDocument, (data) => data.endAdoption);
  const problems = saving.state === 'REFUSED' ? saving.problems : [];
  const end = async () => {
    const done = await save({ input: { adoption: id, lastDay }, language: apiLanguage });
    if (!done) return;
    dialog.current?.close();
    whenEnded();
  };
  return (
    <>
      <Button
        variant="tertiary"
        data-color="danger"
        data-size="sm"
        aria-label={`${say('end')}: ${ladder.name}`}
        aria-haspopup="dialog"
        onClick={() => {
          forget();
          setOpen(true);
        }}
      >
        {say('end')}
      </Button>
      <Dialog
        ref={dialog}
        open={isOpen}
        {...asking}
        closeButton={say('close')}
        aria-label={say('endTitle', { name: ladder.name })}
      >
        <form
          className="adoption-end"
          onSubmit={(event) => {
            event.preventDefault();
            void end();
          }}
        >
          <Heading level={2} data-size="xs">
            {say('endTitle', { name: ladder.name })}
          </Heading>
          <Paragraph>{say('endMeans', { organization: organization.name })}</Paragraph>
          <Textfield
            type="date"
            required
            label={say('lastDay')}
            value={lastDay}
            error={problemFor(problems, 'lastDay')}
            onChange={({ target }) => setLastDay(target.value)}
          />
          <SavingState saving={saving} />
          <div className="adaptation-buttons">
            <Button type="submit" data-color="danger" loading={saving.state === 'UNDER_WAY'}>
              {say('endNow')}
            </Button>
            <Button type="button" variant="secondary" onClick={giveUp}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
};
