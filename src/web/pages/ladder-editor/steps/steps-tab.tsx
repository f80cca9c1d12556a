import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { EditableStaircase } from '../picture/editable-staircase';
import type { DraftWork } from '../work/use-draft-work';
import { AddStep } from './add-step';
import { StepList } from './step-list';
import { StepPanel } from './step-panel';
import { say } from './steps-texts';

interface StepsTabProps {
  readonly work: DraftWork;
  /** The slug of the step that is open. */
  readonly selected: string | undefined;
  readonly select: (step: string | undefined) => void;
  /** Fetches what somebody else has saved meanwhile. */
  readonly reload: () => void;
}

/** The staircase, its steps in a list, and the step that is open. */
export const StepsTab = ({ work, selected, select, reload }: StepsTabProps) => {
  const [isAdding, setAdding] = useState(false);
  const [isOpenedHere, setOpenedHere] = useState(false);
  const { ladder, edit, saving } = work;
  const step = ladder.steps.find(({ slug }) => slug === selected);
  const open = (slug: string) => {
    setAdding(false);
    setOpenedHere(true);
    select(slug);
  };
  return (
    <>
      {ladder.steps.length === 0 ? (
        <Paragraph>{say('empty')}</Paragraph>
      ) : (
        <EditableStaircase work={work} selected={selected} onSelect={open} edit={(intent) => void edit(intent)} />
      )}
      <div className="editor-columns">
        <section className="editor-form" aria-labelledby="editor-steps">
          <Heading level={2} data-size="sm" id="editor-steps">
            {say('title')}
          </Heading>
          <StepList
            ladder={ladder}
            selected={selected}
            onSelect={open}
            edit={(intent) => void edit(intent)}
            isBusy={saving.state === 'UNDER_WAY'}
          />
          <Button
            variant="secondary"
            onClick={() => {
              select(undefined);
              setAdding(true);
            }}
          >
            {say('add')}
          </Button>
        </section>
        {isAdding ? (
          <AddStep ladder={ladder} edit={edit} onAdded={open} onCancel={() => setAdding(false)} />
        ) : (
          step && (
            <StepPanel
              key={step.slug}
              work={work}
              step={step}
              takesFocus={isOpenedHere}
              reload={reload}
              onClose={() => select(undefined)}
              onRenamed={select}
            />
          )
        )}
      </div>
    </>
  );
};
