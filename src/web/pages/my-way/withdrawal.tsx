import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState, type RefObject } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving, type Saving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { RecordMeritDocument } from '../../merit/record-merit.generated';
import { say } from './hand-in-texts';

/** A claim that is to be taken back: its id and name. */
interface Claim {
  readonly id: string;
  readonly name: string;
}

/** Takes back claims, each after a question. */
export interface Withdrawal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly claim: Claim | undefined;
  readonly saving: Saving;
  /** Asks whether to take it back. */
  readonly ask: (claim: Claim) => void;
  readonly confirm: () => Promise<void>;
}

/** @param onDone Called when a claim has been taken back. */
export const useWithdrawal = (person: string, onDone: () => void): Withdrawal => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [claim, setClaim] = useState<Claim>();
  const [idempotencyKey, setKey] = useState(freshKey);
  const { saving, save, forget } = useSaving(RecordMeritDocument, (data) => data.recordEvidence);
  return {
    dialog,
    claim,
    saving,
    ask: (wanted) => {
      forget();
      setClaim(wanted);
      setKey(freshKey());
      dialog.current?.showModal();
    },
    confirm: async () => {
      dialog.current?.close();
      if (!claim) return;
      const input = { person, idempotencyKey, merit: { withdrawn: claim.id } };
      if (await save({ input, language: apiLanguage })) onDone();
    },
  };
};

/** Asks whether to take back a claim, and tells what became of it. */
export const WithdrawalDialog = ({ withdrawal }: { readonly withdrawal: Withdrawal }) => {
  const { dialog, claim, saving, confirm } = withdrawal;
  return (
    <>
      <SavingState saving={saving} done={say('withdrawn')} />
      <Dialog ref={dialog} closeButton={say('close')} aria-labelledby="ta-tillbaka">
        <Heading level={2} data-size="xs" id="ta-tillbaka">
          {say('withdrawTitle')}
        </Heading>
        <Paragraph>{say('withdrawBody', { name: claim?.name ?? '' })}</Paragraph>
        <div className="my-way-actions">
          <Button data-color="danger" onClick={() => void confirm()}>
            {say('withdrawConfirm')}
          </Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {say('withdrawKeep')}
          </Button>
        </div>
      </Dialog>
    </>
  );
};
