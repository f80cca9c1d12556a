import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { CriterionTree } from '../../verdict/criterion-tree';
import { VerdictTag } from '../../verdict/verdict-tag';
import { PapersToHandIn } from './papers-to-hand-in';
import type { MyWayPerson } from './standing-page';
import { say } from './standing-texts';

/** Tasks of the employee's work that only those may have who meet their demands. */
export const Tasks = ({ tasks }: Pick<MyWayPerson, 'tasks'>) => {
  if (tasks.length === 0) return null;
  return (
    <section className="my-way-section">
      <Heading level={2} data-size="md">
        {say('tasks')}
      </Heading>
      <Paragraph>{say('tasksBody')}</Paragraph>
      {tasks.map(({ task, role, verdict, criteria, handIn }) => (
        <div key={`${role.slug} ${task.slug}`} className="my-way-section">
          <div className="my-way-card-header">
            <Heading level={3} data-size="xs">
              {task.name}
            </Heading>
            <VerdictTag verdict={verdict} />
          </div>
          <CriterionTree criteria={criteria} />
          <PapersToHandIn handIn={handIn} />
        </div>
      ))}
    </section>
  );
};
