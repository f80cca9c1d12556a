import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { EditableStaircase } from '../picture/editable-staircase';
import type { DraftWork } from '../work/use-draft-work';
import { AddStep } from './add-step';
import { withOpened, withRenamed, type OpenedStep } from './opened-steps';
import { StepList } from './step-list';
import { StepPanel } from './step-panel';
import { say } from './steps-texts';

interface StepsTabProps {
  readonly work: DraftWork;
  /** False while another part of the work is looked at: the picture needs a place to measure. */
  readonly isShown: boolean;
  /** The slug of the step that is open. */
  readonly selected: string | undefined;
  readonly select: (step: string | undefined) => void;
  /** Fetches what somebody else has saved meanwhile. */
  readonly reload: () => void;
}

/** The staircase, its steps in a list, and the step that is open. What is typed of other steps stays out of sight. */
export const StepsTab = ({ work, isShown, selected, select, reload }: StepsTabProps) => {
  const [adding, setAdding] = useState<'NOT_BEGUN' | 'OPEN' | 'ASIDE'>('NOT_BEGUN');
  const [opened, setOpened] = useState<readonly OpenedStep[]>([]);
  const [isOpenedHere, setOpenedHere] = useState(false);
  const { ladder, edit, saving } = work;
  const isAdding = adding === 'OPEN';
  if (selected !== undefined && !opened.some(({ slug }) => slug === selected)) setOpened(withOpened(opened, selected));
  const open = (slug: string) => {
    setAdding(adding === 'OPEN' ? 'ASIDE' : adding);
    setOpenedHere(true);
    select(slug);
  };
  return (
    <>
      {ladder.steps.length === 0 ? (
        <Paragraph>{say('empty')}</Paragraph>
      ) : (
        isShown && (
          <EditableStaircase work={work} selected={selected} onSelect={open} edit={(intent) => void edit(intent)} />
        )
      )}
      <div className="editor-columns">
        <section className="editor-form" aria-labelledby="editor-steps">
          <Heading level={2} data-size="sm" id="editor-steps">
            {say('title')}
          </Heading>
          <p className="editor-moves-key" aria-hidden>
            {say(ladder.scale ? 'movesKey' : 'movesKeyWithoutLevels')}
          </p>
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
              setAdding('OPEN');
            }}
          >
            {say('add')}
          </Button>
        </section>
        {adding !== 'NOT_BEGUN' && (
          <div hidden={!isAdding}>
            <AddStep
              ladder={ladder}
              edit={edit}
              takesFocus={isAdding}
              onAdded={(slug) => {
                open(slug);
                setAdding('NOT_BEGUN');
              }}
              onCancel={() => setAdding('NOT_BEGUN')}
            />
          </div>
        )}
        {opened.map(({ key, slug }) => {
          const step = ladder.steps.find((one) => one.slug === slug);
          const isOpen = slug === selected && !isAdding;
          return (
            step && (
              <div key={key} hidden={!isOpen}>
                <StepPanel
                  work={work}
                  step={step}
                  takesFocus={isOpen && isOpenedHere}
                  reload={reload}
                  onClose={() => select(undefined)}
                  onRenamed={(renamed) => {
                    setOpened((before) => withRenamed(before, slug, renamed));
                    select(renamed);
                  }}
                />
              </div>
            )
          );
        })}
      </div>
    </>
  );
};
