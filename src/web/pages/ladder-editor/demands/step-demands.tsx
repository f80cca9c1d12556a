import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useId } from 'react';
import { FindingList } from '../../../ladder-work/finding-list';
import { findingsAt } from '../../../ladder-work/findings-at';
import { UNSAVED_REQUIREMENT, type RequirementToSave } from '../../../requirement-builder/requirement-to-save';
import { Loading } from '../../../states/loading';
import { useAskFirst } from '../../../unsaved/unsaved-context';
import { wordForScope, wordForStrength } from '../../../vocabulary/requirement';
import type { EditedStepFragment } from '../edited-ladder.generated';
import { say } from '../steps/steps-texts';
import type { DraftWork } from '../work/use-draft-work';
import { DemandActs } from './demand-acts';
import { DemandDays } from './demand-days';
import { EarlierStepsHold } from './earlier-steps-hold';

const RequirementBuilder = lazy(async () => ({
  default: (await import('../../../requirement-builder/requirement-builder')).RequirementBuilder,
}));

interface StepDemandsProps {
  readonly work: DraftWork;
  readonly step: EditedStepFragment;
  /** Fetches what somebody else has saved meanwhile. */
  readonly reload: () => void;
}

/** The requirements of a step, and the builder that adds one or changes one. */
export const StepDemands = ({ work, step, reload }: StepDemandsProps) => {
  const { ladder, build } = work;
  const heading = useId();
  const askFirst = useAskFirst();
  const isBuilding = work.built?.step === step.slug;
  useEffect(() => () => build((built) => (built?.step === step.slug ? undefined : built)), [build, step.slug]);
  return (
    <section className="editor-form" aria-labelledby={heading}>
      <Heading level={4} data-size="2xs" id={heading}>
        {say('demands.title')}
      </Heading>
      {step.statedRequirements.length === 0 && <Paragraph>{say('demands.none')}</Paragraph>}
      <ul className="editor-demands">
        {step.statedRequirements.map((demand) => (
          <li key={demand.slug}>
            <p>{demand.text}</p>
            <div className="editor-buttons">
              <Tag>{wordForStrength[demand.strength]}</Tag>
              <span>{wordForScope[demand.scope]}</span>
              <DemandDays demand={demand} />
            </div>
            <FindingList
              findings={findingsAt(ladder.findings, {
                kind: 'REQUIREMENT',
                step: step.slug,
                requirement: demand.slug,
              })}
            />
            <DemandActs work={work} step={step} demand={demand} />
          </li>
        ))}
      </ul>
      <EarlierStepsHold ladder={ladder} step={step.slug} />
      {isBuilding ? (
        <Builder work={work} step={step} reload={reload} />
      ) : (
        <div className="editor-buttons">
          <Button variant="secondary" onClick={() => askFirst(UNSAVED_REQUIREMENT, () => build({ step: step.slug }))}>
            {say('demands.add')}
          </Button>
        </div>
      )}
    </section>
  );
};

const Builder = ({ work, step, reload }: StepDemandsProps) => {
  const { built, build, edit, giveUp, saving, ladder } = work;
  const changed = built?.requirement;
  const save = async (made: RequirementToSave) => {
    const change = { step: step.slug, demand: made.requirement, ...(made.reason && { reason: made.reason }) };
    const isDone = await edit(
      changed === undefined
        ? { kind: 'ADD_DEMAND', ...change }
        : { kind: 'CHANGE_DEMAND', requirement: changed, ...change },
    );
    if (isDone) build(undefined);
  };
  return (
    <Suspense fallback={<Loading />}>
      <RequirementBuilder
        key={changed ?? ''}
        ladder={ladder.id}
        step={step.slug}
        requirement={changed}
        saving={saving}
        reload={reload}
        onCancel={() => {
          giveUp();
          build(undefined);
        }}
        onSave={(made) => void save(made)}
      />
    </Suspense>
  );
};
