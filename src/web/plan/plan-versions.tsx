import { Details } from '@digdir/designsystemet-react';
import { writeDay, writeInstant } from '../language/write';
import { nameOfStep } from '../staircase/step-name';
import { say } from './plan-texts';
import type { ShownPlanFragment } from './shown-plan.generated';

type Version = ShownPlanFragment['versions'][number];

/** The earlier versions of a plan, the newest first, each with what it said and who agreed. */
export const PlanVersions = ({ plan }: { readonly plan: ShownPlanFragment }) => {
  const earlier = plan.versions
    .filter(({ version }) => version !== plan.version)
    .toSorted((one, other) => other.version - one.version);
  if (earlier.length === 0) return <p>{say('noVersions')}</p>;
  return (
    <div className="plan-versions">
      {earlier.map((version) => (
        <Details key={version.version} variant="tinted" data-size="sm">
          <Details.Summary>
            {say('versionHeading', { version: version.version, at: writeInstant(version.savedAt) })}
          </Details.Summary>
          <Details.Content>
            <p>
              {say('target')}
              {nameOfStep(version.target)} {say('ladder', { ladder: version.target.ladder.name })}
            </p>
            <ol>
              {version.actions.map(({ text, due }, index) => (
                <li key={`${index} ${text}`}>
                  {text}
                  {due !== null && ` (${say('doneBefore', { day: writeDay(due) })})`}
                </li>
              ))}
            </ol>
            <p>{say(agreementOf(version))}</p>
          </Details.Content>
        </Details>
      ))}
    </div>
  );
};

const agreementOf = ({ agreedByEmployeeAt, agreedByManagerAt, isCancelled }: Version) => {
  if (isCancelled) return 'cancelled';
  if (agreedByEmployeeAt !== null && agreedByManagerAt !== null) return 'agreedByBoth';
  if (agreedByEmployeeAt !== null) return 'agreedByEmployee';
  return agreedByManagerAt === null ? 'agreedByNone' : 'agreedByManager';
};
