import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { Saving } from '../api/use-saving';
import { SavingState } from '../states/saving-state';
import './builder.css';
import { say } from './builder-texts';
import { useBuilt } from './built-requirement';
import { DiscardDialog } from './discard-dialog';
import { blankParts } from './part-places';
import { faultyPartNames } from './parts/part-names';
import { SentenceContext } from './parts/sentence-context';
import { SentenceView } from './parts/sentence-view';
import { faultsOf } from './preview/faults';
import { PreviewPanel } from './preview/preview-panel';
import { usePreview, type PreviewPlace } from './preview/use-preview';
import { RequirementCircumstances } from './requirement-circumstances';
import { requirementOf, type RequirementDraft } from './requirement-draft';
import type { RequirementToSave } from './requirement-to-save';
import { useBuilding } from './use-building';

interface BuilderFormProps {
  readonly place: PreviewPlace;
  /** What it begins as; the one that was given first counts. */
  readonly begun: RequirementDraft;
  /** Slugs of the requirements that stand beside it. */
  readonly taken: readonly string[];
  readonly onSave: (made: RequirementToSave) => void;
  readonly onCancel: () => void;
  readonly saving: Saving;
  readonly reload?: (() => void) | undefined;
}

/** The sentence, what it means beside it, and saving. */
export const BuilderForm = ({ place, begun, taken, onSave, onCancel, saving, reload }: BuilderFormProps) => {
  const heading = useId();
  const { slug } = useBuilt();
  const form = useRef<HTMLFormElement>(null);
  const building = useBuilding(begun);
  const [hasTried, setTried] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { draft, fill, fillSentence, reshape } = building;
  const made = madeOf(draft, taken);
  const blanks = blankParts(draft.expression);
  const isFinished = made !== undefined && blanks.length === 0;
  const previewed = usePreview(place, isFinished ? made : undefined);
  const faults = previewed.current ? faultsOf(previewed.current, draft.expression) : [];
  const needsReason = previewed.latest?.problems.some(({ code }) => code === 'REASON_MISSING') ?? false;

  const save = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (isFinished && saving.state !== 'UNDER_WAY') onSave(made);
    if (!isFinished) form.current?.querySelector<HTMLElement>(`[data-part="${blanks[0] ?? 'NOTHING'}"]`)?.focus();
  };

  return (
    <form className="requirement-builder" aria-labelledby={heading} ref={form} onSubmit={save} noValidate>
      <Heading level={5} data-size="xs" id={heading}>
        {place.replacing === undefined ? say('build') : say('change')}
      </Heading>
      <div className="requirement-builder-body">
        <SentenceContext
          value={{
            draft,
            fillSentence,
            reshape,
            faults,
            ladder: slug,
            blank: hasTried ? say('part.blank') : undefined,
          }}
        >
          <SentenceView building={building} />
        </SentenceContext>
        <PreviewPanel
          previewed={previewed}
          isFinished={isFinished}
          faults={faults.filter(({ part }) => part === undefined)}
          faultyParts={faultyPartNames(draft.expression, faults)}
        />
      </div>
      {(needsReason || draft.reason !== '') && (
        <Textfield
          multiline
          label={say('reason')}
          description={say('reasonHint')}
          value={draft.reason}
          error={hasTried && needsReason && draft.reason.trim() === '' ? say('part.blank') : undefined}
          onChange={({ target }) => fill({ reason: target.value })}
        />
      )}
      <RequirementCircumstances draft={draft} fill={fill} />
      {hasTried && !isFinished && (
        <Alert data-color="warning" role="alert">
          {made === undefined ? say('nothingYet') : say('unfinished')}
        </Alert>
      )}
      <SavingState saving={saving} reload={reload} />
      <div className="requirement-builder-ends">
        <Button type="submit" aria-disabled={saving.state === 'UNDER_WAY'}>
          {say('save')}
        </Button>
        <Button type="button" variant="secondary" onClick={() => (building.isChanged ? setLeaving(true) : onCancel())}>
          {say('cancel')}
        </Button>
      </div>
      <DiscardDialog isOpen={isLeaving} stay={() => setLeaving(false)} leave={onCancel} />
    </form>
  );
};

const madeOf = (draft: RequirementDraft, taken: readonly string[]): RequirementToSave | undefined => {
  const requirement = requirementOf(draft, taken);
  const reason = draft.reason.trim();
  return requirement && { requirement, ...(reason !== '' && { reason: { sv: reason } }) };
};
