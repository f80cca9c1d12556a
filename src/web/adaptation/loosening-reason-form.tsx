import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSaving } from '../api/use-saving';
import { apiLanguage } from '../language/language';
import { SavingState } from '../states/saving-state';
import { ExplainLooseningDocument } from './adaptation-changes.generated';
import { say } from './adaptation-texts';

interface LooseningReasonFormProps {
  readonly ladder: { readonly id: string; readonly version: number; readonly status: string };
  /** The slug of the step. */
  readonly step: string;
  /** The demands that a reason may be for; left alone, it is for the whole step. */
  readonly requirements: readonly { readonly slug: string; readonly text: string }[];
  readonly reload: () => void;
}

/** States why a step demands less than its base, or takes the reason away. */
export const LooseningReasonForm = ({ ladder, step, requirements, reload }: LooseningReasonFormProps) => {
  const [requirement, setRequirement] = useState('');
  const [reason, setReason] = useState('');
  const { saving, save } = useSaving(ExplainLooseningDocument, (data) => data.editLadder);
  const isSaving = saving.state === 'UNDER_WAY';
  const loosened = { step, ...(requirement !== '' && { requirement }) };
  const change = (
    operation:
      | { readonly setLooseningReason: typeof loosened & { readonly reason: { readonly sv: string } } }
      | { readonly removeLooseningReason: typeof loosened },
  ) =>
    save({
      input: { ladder: ladder.id, expectedVersion: ladder.version, operations: [operation] },
      language: apiLanguage,
    });
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        void change({ setLooseningReason: { ...loosened, reason: { sv: reason.trim() } } });
      }}
    >
      {requirements.length > 0 && (
        <Field>
          <Label>{say('reasonFor')}</Label>
          <Select value={requirement} onChange={({ target }) => setRequirement(target.value)}>
            <Select.Option value="">{say('wholeStep')}</Select.Option>
            {requirements.map(({ slug, text }) => (
              <Select.Option key={slug} value={slug}>
                {text}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Textfield
        multiline
        rows={2}
        required
        label={say('reason')}
        description={ladder.version === 0 ? `${say('reasonMeans')} ${say('opensDraft')}` : say('reasonMeans')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="adaptation-buttons">
        <Button type="submit" variant="secondary" disabled={isSaving}>
          {say('saveReason')}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          disabled={isSaving}
          onClick={() => void change({ removeLooseningReason: loosened })}
        >
          {say('removeReason')}
        </Button>
      </div>
      <SavingState saving={saving} reload={reload} done={say('saved')} />
    </form>
  );
};
