import { Button, Card, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { queryNames } from '../../../frame/addresses';
import { FindingList } from '../../../ladder-work/finding-list';
import { findingsAt } from '../../../ladder-work/findings-at';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import { StepDemands } from '../demands/step-demands';
import type { EditedStepFragment } from '../edited-ladder.generated';
import type { StepFields } from '../intent/intent';
import { fieldsOfStep } from '../intent/step-operations';
import { StepWays } from '../ways/step-ways';
import type { DraftWork } from '../work/use-draft-work';
import { nameInDraft } from '../../../staircase/name-in-draft';
import { RemoveStep } from './remove-step';
import { RenameStep } from './rename-step';
import { StepFieldsForm } from './step-fields-form';
import { say } from './steps-texts';

interface StepPanelProps {
  readonly work: DraftWork;
  readonly step: EditedStepFragment;
  /** True where somebody has just opened it; not where the address did. */
  readonly takesFocus: boolean;
  /** Fetches what somebody else has saved meanwhile. */
  readonly reload: () => void;
  readonly onClose: () => void;
  readonly onRenamed: (slug: string) => void;
}

/** One step: what can be written of it, its requirements and its ways. What is written stays until it is saved. */
export const StepPanel = ({ work, step, takesFocus, reload, onClose, onRenamed }: StepPanelProps) => {
  const [typed, setTyped] = useState<StepFields>();
  useUnsaved(typed !== undefined, { within: [queryNames.revision] });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { ladder, edit } = work;
  const name = nameInDraft(ladder, step);
  const fields = typed ?? fieldsOfStep(step);
  const save = async () => {
    if (await edit({ kind: 'CHANGE_STEP', step: step.slug, fields })) setTyped(undefined);
  };
  return (
    <Card className="editor-panel" data-step={step.slug}>
      <div className="editor-panel-head">
        <Heading level={3} data-size="sm" ref={heading} tabIndex={-1} lang="sv">
          {name}
        </Heading>
        <Button variant="tertiary" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
      <FindingList findings={findingsAt(ladder.findings, { kind: 'STEP', step: step.slug })} />
      <form
        className="editor-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <StepFieldsForm ladder={ladder} fields={fields} onChange={setTyped} />
        <div className="editor-buttons">
          <Button type="submit">{say('save')}</Button>
          {typed && (
            <Button type="button" variant="tertiary" onClick={() => setTyped(undefined)}>
              {say('revert')}
            </Button>
          )}
        </div>
      </form>
      <StepDemands work={work} step={step} reload={reload} />
      <StepWays ladder={ladder} step={step} edit={edit} />
      <div className="editor-buttons">
        <RenameStep key={step.slug} ladder={ladder} step={step} edit={edit} onRenamed={onRenamed} />
        <RemoveStep name={name} step={step} edit={edit} onRemoved={onClose} />
      </div>
    </Card>
  );
};
