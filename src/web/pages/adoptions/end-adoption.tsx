import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { problemFor } from '../../adaptation/problem-for';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { EndAdoptionDocument } from './adoption-changes.generated';
import type { ShownAdoptionFragment } from './adoptions.generated';
import { say } from './adoption-texts';

/** Ends an adoption; asks first, and for the last day. */
export const EndAdoption = ({
  adoption: { id, ladder, organization },
}: {
  readonly adoption: ShownAdoptionFragment;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [lastDay, setLastDay] = useState('');
  const { saving, save, forget } = useSaving(EndAdoptionDocument, (data) => data.endAdoption);
  const problems = saving.state === 'REFUSED' ? saving.problems : [];
  const end = async () => {
    const done = await save({ input: { adoption: id, lastDay }, language: apiLanguage });
    if (done) dialog.current?.close();
  };
  return (
    <Dialog.TriggerContext>
      <Dialog.Trigger
        variant="tertiary"
        data-color="danger"
        data-size="sm"
        aria-label={`${say('end')}: ${ladder.name}`}
        onClick={forget}
      >
        {say('end')}
      </Dialog.Trigger>
      <Dialog ref={dialog} closeButton={say('close')}>
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
          <SavingState saving={saving} done={say('ended')} />
          <div className="adaptation-buttons">
            <Button type="submit" data-color="danger" loading={saving.state === 'UNDER_WAY'}>
              {say('endNow')}
            </Button>
            <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </Dialog.TriggerContext>
  );
};
