import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { useDay } from '../../day/use-day';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import { SourceLine } from '../../source/source-line';
import { Sources } from '../../source/sources';
import { nameOfStep } from '../../staircase/step-name';
import type { OpenStepFragment } from './ladder-page.generated';
import { say } from './ladders-texts';
import { StepActivities } from './step-activities';
import { StepDemands } from './step-demands';
import { StepWays } from './step-ways';

interface StepPanelProps {
  readonly step: OpenStepFragment;
  /** Opens another step by its slug, or none. */
  readonly choose: (step: string | undefined) => void;
}

/** What there is to know of one step on the day. */
export const StepPanel = ({ step, choose }: StepPanelProps) => {
  const { description, title, role, level, activities } = step;
  return (
    <section className="step-panel" aria-labelledby="oppet-steg">
      <div className="step-panel-head">
        <Heading level={3} data-size="sm" id="oppet-steg" tabIndex={-1} lang="sv">
          {nameOfStep(step)}
        </Heading>
        <Button variant="tertiary" data-size="sm" onClick={() => choose(undefined)}>
          {say('step.close')}
        </Button>
      </div>
      {title?.protection && (
        <p>
          <Tag data-color="plum">{say('step.protected', { day: writeDay(title.protection.from) })}</Tag>{' '}
          <SourceLine source={title.protection.legalBasis} />
        </p>
      )}
      {description !== null && <p>{description}</p>}
      {level?.description && <p>{level.description}</p>}
      <p>
        {say('step.role')}:{' '}
        <SiteLink to={addresses.role(role.slug)} lang="sv">
          {role.name}
        </SiteLink>
      </p>
      <Demands step={step} />
      <StepActivities activities={activities} />
      <StepWays step={step} choose={choose} />
      {title && title.sources.length > 0 && <Sources sources={title.sources} headingLevel={4} />}
    </section>
  );
};

/** On paper all steps tell their demands, so that this one need not again. */
const Demands = ({ step }: { readonly step: OpenStepFragment }) => {
  const { day } = useDay();
  return (
    <section className="no-print">
      <Heading level={4} data-size="2xs">
        {day === undefined ? say('step.demands') : say('step.demandsOn', { day: writeDay(day) })}
      </Heading>
      <StepDemands step={step} />
    </section>
  );
};
