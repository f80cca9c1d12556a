import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { queryNames } from '../frame/addresses';
import { isSameText, typedText } from '../language/both-languages';
import type { GivenReasonFragment } from './adaptation.generated';
import { useAskFirst } from '../unsaved/unsaved-context';
import { useUnsaved } from '../unsaved/use-unsaved';
import { say } from './adaptation-texts';
import type { ReasonWork } from './use-loosening-reasons';

/** What a reason may be for: a demand by its slug, or the whole step by an empty one. */
export interface ReasonChoice {
  readonly slug: string;
  readonly text: string;
}

interface LooseningReasonFormProps {
  readonly work: ReasonWork;
  /** The slug of the step. */
  readonly step: string;
  /** What a new reason may be for. */
  readonly choices: readonly ReasonChoice[];
  /** The reason that is changed; undefined for a new one. */
  readonly given: GivenReasonFragment | undefined;
  /** True where the ladder is published, so that the change opens a draft. */
  readonly opensDraft: boolean;
  /** True where it was opened by hand, so that the typing can begin at once. */
  readonly takesFocus: boolean;
  /** What it is called among what is not saved. */
  readonly unsaved: string;
  /** It was saved, or given up. */
  readonly onDone: () => void;
}

/** States why a step demands less than its base. */
export const LooseningReasonForm = ({
  work,
  step,
  choices,
  given,
  opensDraft,
  takesFocus,
  unsaved,
  onDone,
}: LooseningReasonFormProps) => {
  const [requirement, setRequirement] = useState((given ? given.requirement : choices[0]?.slug) ?? '');
  const [begun] = useState(typedText(given?.swedishReason ?? null, given?.englishReason ?? null));
  const [reason, setReason] = useState(begun);
  const askFirst = useAskFirst();
  useUnsaved(!isSameText(reason, begun), { kind: unsaved, within: [queryNames.day] });
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) text.current?.focus();
  }, [takesFocus]);
  const save = async () => {
    if (await work.give({ step, ...(requirement !== '' && { requirement }) }, reason)) onDone();
  };
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {given === undefined && choices.length > 1 && (
        <Field>
          <Label>{say('reasonFor')}</Label>
          <Select value={requirement} onChange={({ target }) => setRequirement(target.value)}>
            {choices.map(({ slug, text }) => (
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
        ref={text}
        lang="sv"
        label={say('reason')}
        description={opensDraft ? `${say('reasonMeans')} ${say('opensDraft')}` : say('reasonMeans')}
        value={reason.sv}
        onChange={({ target }) => setReason({ ...reason, sv: target.value })}
      />
      <Textfield
        multiline
        rows={2}
        lang="en"
        label={say('reasonEnglish')}
        value={reason.en}
        onChange={({ target }) => setReason({ ...reason, en: target.value })}
      />
      <div className="adaptation-buttons">
        <Button type="submit" variant="secondary" loading={work.saving.state === 'UNDER_WAY'}>
          {say('saveReason')}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => askFirst(unsaved, onDone)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
};
