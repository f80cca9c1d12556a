import type { ShownRequirementFragment } from './requirement.generated';
import { RequirementItem } from './requirement-item';
import { say } from './requirement-texts';
import './requirement.css';

interface RequirementListProps {
  readonly requirements: readonly ShownRequirementFragment[];
  /** The day that they are looked at on; undefined is today. */
  readonly day?: string | undefined;
}

/** What is demanded, each demand in plain words. */
export const RequirementList = ({ requirements, day }: RequirementListProps) =>
  requirements.length === 0 ? (
    <p>{say('none')}</p>
  ) : (
    <ul className="requirements">
      {requirements.map((requirement) => (
        <li key={requirement.id}>
          <RequirementItem requirement={requirement} day={day} />
        </li>
      ))}
    </ul>
  );
