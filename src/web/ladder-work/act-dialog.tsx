import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { SavingState } from '../states/saving-state';
import { queryNames } from '../frame/addresses';
import { useUnsavedDialog } from '../unsaved/use-unsaved-dialog';
import { ActFieldsForm } from './act-fields-form';
import { isFilledIn, noActFields } from './act-fields';
import type { LadderAct } from './ladder-acts';
import type { LadderLifeFragment } from './ladder-life.generated';
import { say } from './ladder-work-texts';
import { useLadderAct } from './use-ladder-acts';

interface ActDialogProps {
  readonly act: LadderAct;
  readonly ladder: LadderLifeFragment;
  /** True where a finding stands in the way of publication. */
  readonly isFaulty: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** Fetches the ladder as it now is. */
  readonly reload: () => void;
}

/** Asks before an act is done on a revision, and says what will happen. What is filled in stays when it is refused. */
export const ActDialog = ({ act, ladder, isFaulty, onDone, onClose, reload }: ActDialogProps) => {
  const [fields, setFields] = useState(noActFields);
  const [isTried, setTried] = useState(false);
  const saver = useLadderAct(act);
  const { asking, giveUp, isSaved } = useUnsavedDialog(fields !== noActFields, onClose, [
    queryNames.view,
    queryNames.revision,
  ]);
  const problems = saver.saving.state === 'REFUSED' ? saver.saving.problems : [];
  const isEnding = act === 'discard' || act === 'retire';
  const confirm = async () => {
    setTried(true);
    if (!isFilledIn(act, fields) || !(await saver.act(ladder, fields))) return;
    isSaved();
    onDone();
  };
  return (
    <Dialog open {...asking} closeButton={say('acts.close')} aria-labelledby="act-heading">
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <Heading level={2} data-size="sm" id="act-heading">
          {say(`acts.${act}`)}
        </Heading>
        <Paragraph>{say(`explain.${act}`)}</Paragraph>
        {act === 'submit' && isFaulty && <Paragraph>{say('explain.submitFaulty')}</Paragraph>}
        <ActFieldsForm act={act} fields={fields} onChange={setFields} problems={problems} isTried={isTried} />
        <SavingState saving={saver.saving} reload={reload} />
        <div className="act-buttons">
          <Button
            type="submit"
            {...(isEnding && { 'data-color': 'danger' })}
            disabled={saver.saving.state === 'UNDER_WAY'}
          >
            {say(`acts.${act}`)}
          </Button>
          <Button type="button" variant="secondary" onClick={giveUp}>
            {say('acts.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
