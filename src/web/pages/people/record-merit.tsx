import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { isDay } from '../../day/is-day';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { seenSources, wordForEvidenceSource } from '../../vocabulary/evidence-source';
import { CompetenceChoice, QualificationChoice } from './merit-choices';
import { blankMerit, meritInput, type TypedMerit } from './typed-merit';
import { say } from './person-texts';
import { RecordSeenMeritDocument } from './person.generated';

interface RecordMeritProps {
  /** Id of the person. */
  readonly person: string;
  readonly changed: () => void;
}

/** Records a merit that a manager or HR has seen: it counts as verified at once. */
export const RecordMerit = ({ person, changed }: RecordMeritProps) => {
  const [typed, setTyped] = useState<TypedMerit>(blankMerit);
  const [isTried, setIsTried] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState(freshKey);
  const { saving, save } = useSaving(RecordSeenMeritDocument, (data) => data.recordEvidence);
  const put = (part: Partial<TypedMerit>) => setTyped((before) => ({ ...before, ...part }));
  const submit = async () => {
    setIsTried(true);
    const merit = meritInput(typed);
    if (!merit || !isDay(typed.issued)) return;
    const input = { person, merit, source: typed.source, verification: 'VERIFIED' as const, idempotencyKey };
    if (!(await save({ input, language: apiLanguage }))) return;
    setTyped(blankMerit);
    setIsTried(false);
    setIdempotencyKey(freshKey());
    changed();
  };
  const missing = isTried && typed.slug === '' && say('record.missing');
  return (
    <form
      className="person-form"
      aria-label={say('record.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field>
        <Label>{say('record.kind')}</Label>
        <Select
          value={typed.kind}
          onChange={({ target }) =>
            put({ kind: target.value === 'COMPETENCE' ? 'COMPETENCE' : 'QUALIFICATION', slug: '' })
          }
        >
          <Select.Option value="QUALIFICATION">{say('record.QUALIFICATION')}</Select.Option>
          <Select.Option value="COMPETENCE">{say('record.COMPETENCE')}</Select.Option>
        </Select>
      </Field>
      {typed.kind === 'QUALIFICATION' ? (
        <QualificationChoice slug={typed.slug} choose={(slug) => put({ slug })} error={missing} />
      ) : (
        <CompetenceChoice
          slug={typed.slug}
          proficiency={typed.proficiency}
          choose={(slug, proficiency) => put({ slug, proficiency })}
          error={missing}
        />
      )}
      <Textfield
        label={say('record.issued')}
        type="date"
        value={typed.issued}
        error={isTried && !isDay(typed.issued) && say('record.noDay')}
        onChange={({ target }) => put({ issued: target.value })}
      />
      <Textfield
        label={say('record.expires')}
        description={say('record.expiresHint')}
        type="date"
        value={typed.expires}
        onChange={({ target }) => put({ expires: target.value })}
      />
      <Field>
        <Label>{say('verify.source')}</Label>
        <Select
          value={typed.source}
          onChange={({ target }) => put({ source: seenSources.find((kind) => kind === target.value) ?? 'DIPLOMA' })}
        >
          {seenSources.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {wordForEvidenceSource(kind)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <SavingState saving={saving} done={say('record.done')} />
      <div className="person-actions">
        <Button type="submit" disabled={saving.state === 'UNDER_WAY'}>
          {say('record.submit')}
        </Button>
      </div>
    </form>
  );
};
