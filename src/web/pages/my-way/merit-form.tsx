import { Button, ErrorSummary, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useRef, useState, type ComponentRef } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { ClaimMeritDocument } from './hand-in.generated';
import { say } from './hand-in-texts';
import { blankMerit, meritInputOf, meritKinds, missingIn, problemsByField, type MeritField } from './merit-draft';
import { MeritFields } from './merit-fields';

interface MeritFormProps {
  /** The id of the employee. */
  readonly person: string;
  /** Called when a merit has been handed in. */
  readonly onDone: () => void;
}

/** Hands in a merit as a claim. What is typed stays until it has been taken. */
export const MeritForm = ({ person, onDone }: MeritFormProps) => {
  const [draft, setDraft] = useState(blankMerit);
  const [isTried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(freshKey);
  const summary = useRef<ComponentRef<typeof ErrorSummary>>(null);
  const { saving, save, forget } = useSaving(ClaimMeritDocument, (data) => data.recordEvidence);
  const missing = isTried ? missingIn(draft) : [];
  const refused = saving.state === 'REFUSED' ? problemsByField(saving.problems) : {};
  const errorOf = (field: MeritField): string | undefined =>
    isTold(field) && missing.includes(field) ? say(`missing.${field}`) : refused[field];
  const edit = (change: Partial<typeof draft>) => {
    forget();
    setKey(freshKey());
    setDraft((before) => ({ ...before, ...change }));
  };
  const submit = async () => {
    if (saving.state === 'UNDER_WAY') return;
    setTried(true);
    const merit = meritInputOf(draft);
    if (!merit) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    if (!(await save({ input: { person, idempotencyKey, merit }, language: apiLanguage }))) return;
    setTried(false);
    setKey(freshKey());
    setDraft({ ...blankMerit, kind: draft.kind });
    onDone();
  };
  return (
    <form
      className="merit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{say('kind')}</Fieldset.Legend>
        {meritKinds.map((kind) => (
          <Radio
            key={kind}
            name="merit"
            value={kind}
            label={say(kind)}
            description={say(`about.${kind}`)}
            checked={draft.kind === kind}
            onChange={() => {
              setTried(false);
              edit({ kind });
            }}
          />
        ))}
      </Fieldset>
      <MeritFields draft={draft} edit={edit} errorOf={errorOf} />
      {missing.length > 0 && (
        <ErrorSummary ref={summary} tabIndex={-1}>
          <ErrorSummary.Heading>{say('fix')}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {missing.filter(isTold).map((field) => (
              <ErrorSummary.Item key={field}>
                <ErrorSummary.Link href={`#merit-${field}`}>{say(`missing.${field}`)}</ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <div>
        <Button type="submit">{say('submit')}</Button>
      </div>
      <SavingState saving={saving} done={say('done')} />
    </form>
  );
};

const told = [
  'qualification',
  'competence',
  'organization',
  'area',
  'points',
  'proficiency',
  'label',
  'percent',
  'issued',
  'from',
] as const satisfies readonly MeritField[];

const isTold = (field: MeritField): field is (typeof told)[number] => told.some((other) => other === field);
