import type { StoredAboutMeQuery } from './stored.generated';
import { say } from './stored-texts';

interface StoredPersonProps {
  readonly person: NonNullable<StoredAboutMeQuery['viewer']['person']>;
}

/** Who the employee is to the employer's personnel system. */
export const StoredPerson = ({ person: { externalId, organization, unit, complete } }: StoredPersonProps) => (
  <dl className="stored-facts">
    <div>
      <dt>{say('externalId')}</dt>
      <dd>
        <code>{externalId}</code>
      </dd>
    </div>
    <div>
      <dt>{say('employer')}</dt>
      <dd lang="sv">{organization.name}</dd>
    </div>
    <div>
      <dt>{say('unit')}</dt>
      <dd>{unit === null ? say('noUnit') : <code>{unit}</code>}</dd>
    </div>
    <div>
      <dt>{say('complete')}</dt>
      <dd>
        {complete.length === 0
          ? say('nothingComplete')
          : `${complete.map((part) => say(`part.${part}`)).join(', ')}. ${say('completeHint')}`}
      </dd>
    </div>
  </dl>
);
