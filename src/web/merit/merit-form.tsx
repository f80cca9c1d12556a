import { Alert, Button, ErrorSummary, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type ComponentRef, type ReactNode } from 'react';
import { freshKey } from '../api/fresh-key';
import { useSaving, type Saving } from '../api/use-saving';
import { today } from '../day/today';
import { apiLanguage } from '../language/language';
import { writeNumber } from '../language/write';
import { SavingState } from '../states/saving-state';
import { useUnsaved } from '../unsaved/use-unsaved';
import { isRecordedAlready, type KnownMerits } from './already-recorded';
import {
  blankMerit,
  isTyped,
  meritKinds,
  type MeritBeginning,
  type MeritDraft,
  type MeritField,
  type MeritKind,
} from './merit-draft';
import { faultsIn, fieldsOf, MOST_POINTS, problemsBeside, problemsByField, type MeritFault } from './merit-faults';
import { MeritFields } from './merit-fields';
import { meritInputOf } from './merit-input';
import { say } from './merit-texts';
import { RecordMeritDocument, type RecordEvidenceInput } from './record-merit.generated';
import './merit.css';

interface MeritFormProps {
  /** The id of whose merit it is. */
  readonly person: string;
  /** What is asked first, what the button says, and what is said when it is done. */
  readonly words: Readonly<Record<'kind' | 'submit' | 'done', string>>;
  /** How sure a merit of the kind is and where that comes from; left out it is the employee's own word. */
  readonly proofOf?: (kind: MeritKind) => Pick<RecordEvidenceInput, 'source' | 'verification'>;
  /** What else there is to fill in for the kind; it tells when something has been. */
  readonly more?: (kind: MeritKind, edited: () => void) => ReactNode;
  /** Names of choices in the address: with another of these the form is no longer there. */
  readonly within?: readonly string[];
  /** What the form begins with; left out nothing is chosen. */
  readonly beginning?: MeritBeginning;
  /** What is recorded already, to warn of the same once more; left out nothing is warned of. */
  readonly known?: KnownMerits | undefined;
  /** Called when a merit has been recorded. */
  readonly onDone: () => void;
}

/** Records a merit of any kind. What is typed stays until it has been taken. */
export const MeritForm = ({ person, words, proofOf, more, within = [], beginning, known, onDone }: MeritFormProps) => {
  const [draft, setDraft] = useState({ ...blankMerit, ...beginning });
  const [isTried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(freshKey);
  const summary = useRef<ComponentRef<typeof ErrorSummary>>(null);
  const { saving, save, forget } = useSaving(RecordMeritDocument, (data) => data.recordEvidence);
  useUnsaved(isTyped(draft, beginning), { within });
  const faults = isTried ? faultsIn(draft, today()) : [];
  const refused = saving.state === 'REFUSED' ? problemsByField(saving.problems) : {};
  const errorOf = (field: MeritField): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault ? wordsFor(fault, draft) : refused[field];
  };
  const wrong = fieldsOf[draft.kind].filter((field) => errorOf(field) !== undefined);
  const edited = () => {
    forget();
    setKey(freshKey());
  };
  const edit = (change: Partial<typeof draft>) => {
    edited();
    setDraft((before) => ({ ...before, ...change }));
  };
  const submit = async () => {
    if (saving.state === 'UNDER_WAY') return;
    setTried(true);
    const merit = meritInputOf(draft, today());
    const input = merit && { person, idempotencyKey, merit, ...proofOf?.(draft.kind) };
    const isTaken = input && (await save({ input, language: apiLanguage }));
    if (!isTaken) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
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
        <Fieldset.Legend>{words.kind}</Fieldset.Legend>
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
      {more?.(draft.kind, edited)}
      {known && isRecordedAlready(draft, known) && <Alert data-color="warning">{say('recordedAlready')}</Alert>}
      {wrong.length > 0 && (
        <ErrorSummary ref={summary} tabIndex={-1}>
          <ErrorSummary.Heading>{say('fix')}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {wrong.map((field) => (
              <ErrorSummary.Item key={field}>
                <ErrorSummary.Link href={`#merit-${field}`}>{say(field)}</ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <div>
        <Button type="submit">{words.submit}</Button>
      </div>
      {saving.state === 'DONE' ? <Done>{words.done}</Done> : <SavingState saving={toldBeside(saving, draft.kind)} />}
    </form>
  );
};

/** Says that it is done, where who sent it reads on. */
const Done = ({ children }: { readonly children: string }) => {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), []);
  return (
    <Alert ref={alert} tabIndex={-1} data-color="success">
      {children}
    </Alert>
  );
};

const toldBeside = (saving: Saving, kind: MeritDraft['kind']): Saving => {
  if (saving.state !== 'REFUSED') return saving;
  const problems = problemsBeside(saving.problems, kind);
  return problems.length === 0 ? { state: 'IDLE' } : { ...saving, problems };
};

const wordsFor = ({ field, kind }: MeritFault, draft: MeritDraft): string =>
  kind === 'STILL_TO_COME' || kind === 'BEFORE_FIRST' || kind === 'AFTER_ISSUED'
    ? say(`fault.${kind}`)
    : say(isTold(field) ? `missing.${field}` : 'fix', {
        most: writeNumber(field === 'points' ? MOST_POINTS : (draft.competence?.levels ?? 1)),
      });

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
