import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { FindingList } from '../../../ladder-work/finding-list';
import { findingsAt } from '../../../ladder-work/findings-at';
import { writeDay } from '../../../language/write';
import { Loading } from '../../../states/loading';
import { wordForStrength } from '../../../vocabulary/requirement';
import type { EditedStepFragment } from '../edited-ladder.generated';
import { placeEarlier, placeLater } from '../intent/neighbours';
import { say } from '../steps/steps-texts';
import type { DraftWork } from '../work/use-draft-work';

const RequirementBuilder = lazy(async () => ({
  default: (await import('../../../requirement-builder/requirement-builder')).RequirementBuilder,
}));

interface StepDemandsProps {
  readonly work: DraftWork;
  readonly step: EditedStepFragment;
}

/** The requirements of a step, and the builder that adds one or changes one. */
export const StepDemands = ({ work, step }: StepDemandsProps) => {
  const [built, setBuilt] = useState<string | 'NEW'>();
  const { ladder, edit } = work;
  const isNew = built === 'NEW';
  return (
    <section className="editor-form" aria-labelledby="step-demands">
      <Heading level={4} data-size="2xs" id="step-demands">
        {say('demands.title')}
      </Heading>
      {step.requirements.length === 0 && <Paragraph>{say('demands.none')}</Paragraph>}
      <ul className="editor-demands">
        {step.requirements.map((demand) => (
          <li key={demand.slug}>
            <p lang={undefined}>{demand.text}</p>
            <div className="editor-buttons">
              <Tag>{wordForStrength[demand.strength]}</Tag>
              <span>{daysOf(demand)}</span>
            </div>
            <FindingList
              findings={findingsAt(ladder.findings, {
                kind: 'REQUIREMENT',
                step: step.slug,
                requirement: demand.slug,
              })}
            />
            <DemandActs work={work} step={step} demand={demand} onChange={() => setBuilt(demand.slug)} />
          </li>
        ))}
      </ul>
      {built === undefined ? (
        <div className="editor-buttons">
          <Button variant="secondary" onClick={() => setBuilt('NEW')}>
            {say('demands.add')}
          </Button>
        </div>
      ) : (
        <Suspense fallback={<Loading />}>
          <RequirementBuilder
            key={built}
            ladder={ladder.id}
            step={step.slug}
            requirement={isNew ? undefined : built}
            saving={work.saving}
            onCancel={() => {
              work.giveUp();
              setBuilt(undefined);
            }}
            onSave={({ requirement, reason }) => {
              const change = { step: step.slug, demand: requirement, ...(reason && { reason }) };
              const intent = isNew
                ? ({ kind: 'ADD_DEMAND', ...change } as const)
                : ({ kind: 'CHANGE_DEMAND', requirement: built, ...change } as const);
              void edit(intent).then((isDone) => isDone && setBuilt(undefined));
            }}
          />
        </Suspense>
      )}
    </section>
  );
};

type Demand = EditedStepFragment['requirements'][number];

const daysOf = ({ validFrom, validTo }: Demand): string =>
  [
    validFrom !== null && say('demands.from', { day: writeDay(validFrom) }),
    validTo !== null && say('demands.to', { day: writeDay(validTo) }),
  ]
    .filter((part) => part !== false)
    .join(' ');

const DemandActs = ({
  work: { edit },
  step,
  demand,
  onChange,
}: StepDemandsProps & { readonly demand: Demand; readonly onChange: () => void }) => {
  const [earlier, later] = [placeEarlier, placeLater].map((place) => place(step.requirements, demand.slug));
  const named = { step: step.slug, requirement: demand.slug };
  return (
    <div className="editor-buttons">
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={say('demands.changeOne', { demand: demand.text })}
        onClick={onChange}
      >
        {say('demands.change')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={say('demands.removeOne', { demand: demand.text })}
        onClick={() => void edit({ kind: 'REMOVE_DEMAND', ...named })}
      >
        {say('demands.remove')}
      </Button>
      {earlier && (
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={say('demands.earlier', { demand: demand.text })}
          onClick={() => void edit({ kind: 'MOVE_DEMAND', ...named, place: earlier })}
        >
          <span aria-hidden>↑</span>
        </Button>
      )}
      {later && (
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={say('demands.later', { demand: demand.text })}
          onClick={() => void edit({ kind: 'MOVE_DEMAND', ...named, place: later })}
        >
          <span aria-hidden>↓</span>
        </Button>
      )}
    </div>
  );
};
