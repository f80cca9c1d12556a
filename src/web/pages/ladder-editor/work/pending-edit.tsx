import { Button, Card, Heading, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { SavingState } from '../../../states/saving-state';
import { queryNames } from '../../../frame/addresses';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import { say } from '../editor-texts';
import { describeIntent } from '../intent/describe-intent';
import { takesReason, withReason, type Intent } from '../intent/intent';
import type { BuiltDemand, DraftWork } from './use-draft-work';

interface PendingEditProps {
  readonly work: DraftWork;
  /** Fetches the draft as it now is. */
  readonly reload: () => void;
}

/** Why an edit was not saved, what it was, and the way on: send it again, with a reason where one is asked for. */
export const PendingEdit = ({ work, reload }: PendingEditProps) => {
  const [reason, setReason] = useState('');
  const { saving, pending, ladder, edit, giveUp } = work;
  const place = useRef<HTMLDivElement>(null);
  const isTold = isOf(work.built, pending);
  const isStopped = !isTold && (saving.state === 'REFUSED' || saving.state === 'FAILED');
  useUnsaved(isStopped && pending !== undefined, { within: [queryNames.revision] });
  useEffect(() => {
    if (isStopped) place.current?.focus();
  }, [isStopped]);
  if (!isStopped) return null;
  const lacksReason = saving.state === 'REFUSED' && saving.problems.some(({ code }) => code === 'REASON_MISSING');
  const again = (intent: Intent) =>
    void edit(lacksReason && reason.trim() !== '' ? withReason(intent, { sv: reason.trim() }) : intent);
  return (
    <div className="pending-edit" ref={place} tabIndex={-1}>
      <SavingState saving={saving} reload={reload} />
      {pending && (
        <Card data-color="warning">
          <Heading level={2} data-size="2xs">
            {say('pending.title', { what: describeIntent(ladder, pending) })}
          </Heading>
          {lacksReason && takesReason(pending) && (
            <Textfield
              label={say('pending.reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
          <div className="editor-buttons">
            <Button variant="secondary" disabled={work.isBehind} onClick={() => again(pending)}>
              {lacksReason ? say('pending.withReason') : say('pending.again')}
            </Button>
            <Button variant="tertiary" onClick={giveUp}>
              {say('pending.giveUp')}
            </Button>
          </div>
        </Card>
      )}
    </div>
  );
};

/** True where it is what the builder wanted to save: then the builder tells. */
const isOf = (built: BuiltDemand | undefined, pending: Intent | undefined): boolean =>
  built !== undefined &&
  (pending?.kind === 'ADD_DEMAND' || pending?.kind === 'CHANGE_DEMAND') &&
  pending.step === built.step;
