import { Heading } from '@digdir/designsystemet-react';
import { SourceLine } from '../../source/source-line';
import type { OpenStepFragment } from './ladder-page.generated';
import { say } from './ladders-texts';

/** What helps to reach the step, each with where that is known from; nothing where nothing is known. */
export const StepActivities = ({ activities }: Pick<OpenStepFragment, 'activities'>) =>
  activities.length === 0 ? null : (
    <section>
      <Heading level={4} data-size="2xs">
        {say('step.activities')}
      </Heading>
      <ul className="step-activities">
        {activities.map(({ id, name, description, organization, sources }) => (
          <li key={id}>
            <strong>{name}</strong> {organization && say('step.from', { organization: organization.name })}
            {description !== null && <p>{description}</p>}
            {sources.map((source) => (
              <p key={source.title + (source.reference ?? '')} className="step-activity-source">
                <SourceLine source={source} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
