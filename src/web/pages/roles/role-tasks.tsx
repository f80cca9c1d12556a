import { Heading } from '@digdir/designsystemet-react';
import { RequirementList } from '../../requirement/requirement-list';
import { RoleSection } from './role-section';
import type { RoleQuery } from './role.generated';
import { say } from './roles-texts';

type Task = NonNullable<RoleQuery['role']>['tasks'][number];

interface RoleTasksProps {
  readonly tasks: readonly Task[];
  /** The day that the page answers for; undefined is today. */
  readonly day: string | undefined;
}

/** Tasks that only those may have who meet their demands. */
export const RoleTasks = ({ tasks, day }: RoleTasksProps) => (
  <RoleSection id="arbetsuppgifter" title={say('role.tasks')} about={say('role.tasksAbout')}>
    {tasks.map(({ slug, name, requirements }) => (
      <div key={slug}>
        <Heading level={3} data-size="2xs">
          {name}
        </Heading>
        <RequirementList requirements={requirements} day={day} />
      </div>
    ))}
  </RoleSection>
);
