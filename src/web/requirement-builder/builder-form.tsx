import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useId, useRef } from 'react';
import { queryNames } from '../frame/addresses';
import type { Saving } from '../api/use-saving';
import { SavingState } from '../states/saving-state';
import { useAskFirst } from '../unsaved/unsaved-context';
import { useUnsaved } from '../unsaved/use-unsaved';
import './builder.css';
import { say } from './builder-texts';
import { useBuilt } from './built-requirement';
import { faultyPartNames } from './parts/part-names';
import { SentenceContext } from './parts/sentence-context';
import { SentenceView } from './parts/sentence-view';
import { PreviewPanel } from './preview/preview-panel';
import type { PreviewPlace } from './preview/use-preview';
import { ReasonPlace } from './reason-place';
import { RequirementCircumstances } from './requirement-circumstances';
import type { RequirementDraft } from './requirement-draft';
import { UNSAVED_REQUIREMENT, type RequirementToSave } from './requirement-to-save';
import { useUnsavedRequirement } from './use-unsaved-requirement';

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
  const form = useRef<HTMLFormElement>(null);
  const { slug } = useBuilt();
  const askFirst = useAskFirst();
  const { building, finished, previewed, faults, blank, unfinished, ...unsaved } = useUnsavedRequirement(
    place,
    begun,
    taken,
  );
  useUnsaved(building.isChanged, { kind: UNSAVED_REQUIREMENT, within: [queryNames.revision] });
  const { draft, fill, fillSentence, reshape } = building;
  const save = () => {
    unsaved.tryToSave();
    if (!finished) form.current?.querySelector<HTMLElement>(`[data-part="${unsaved.firstBlank}"]`)?.focus();
    else if (saving.state !== 'UNDER_WAY') onSave(finished);
  };
  return (
    <form
      className="requirement-builder"
      aria-labelledby={heading}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        save();
      }}
    >
      <Heading level={5} data-size="xs" id={heading}>
        {place.replacing === undefined ? say('build') : say('change')}
      </Heading>
      <div className="requirement-builder-body">
        <SentenceContext value={{ draft, fillSentence, reshape, faults, ladder: slug, blank }}>
          <SentenceView building={building} />
        </SentenceContext>
        <PreviewPanel
          previewed={previewed}
          isFinished={finished !== undefined}
          faults={faults.filter(({ part }) => part === undefined)}
          faultyParts={faultyPartNames(draft.expression, faults)}
        />
      </div>
      <ReasonPlace
        reason={draft.reason}
        isNeeded={unsaved.needsReason}
        change={(reason) => fill({ reason })}
        blank={blank}
      />
      <RequirementCircumstances draft={draft} fill={fill} />
      {unfinished !== undefined && (
        <Alert data-color="warning" role="alert">
          {unfinished}
        </Alert>
      )}
      <SavingState saving={saving} reload={reload} />
      <div className="requirement-builder-ends">
        <Button type="submit" aria-disabled={saving.state === 'UNDER_WAY'}>
          {say('save')}
        </Button>
        <Button type="button" variant="secondary" onClick={() => askFirst(UNSAVED_REQUIREMENT, onCancel)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
};
