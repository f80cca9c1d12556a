import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { PlacedRole, PlacedTask } from '../../catalog/placed-role';
import { assess, taskScopes } from '../../domain/assessment/assess';
import type { Assessment } from '../../domain/assessment/assessment';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { listRoleTasks } from '../roles/list-role-tasks';
import { circumstancesOf } from './circumstances';
import { jurisdictionsOfEmployer } from './jurisdictions';
import { presentRoles } from './present-employments';

/** A person judged against the demands of a task. */
export interface TaskAssessment extends Assessment<PlacedRequirement> {
  readonly role: PlacedRole;
  readonly task: PlacedTask;
}

/** Each reserved task of the roles that the person works in on the day, judged. */
export const assessTasks = (context: ReadContext, file: PersonFile, asOf: IsoDay): readonly TaskAssessment[] => {
  const jurisdictions = jurisdictionsOfEmployer(context, file.person.organization);
  const circumstancesOn = circumstancesOf(context, file);
  const roles = [...presentRoles(context, file, asOf)].flatMap((slug) => context.catalog.roles.get(slug) ?? []);
  return roles.flatMap((role) =>
    listRoleTasks(role, asOf).map((task) => ({
      ...assess({
        asOf,
        requirements: task.requirements,
        jurisdictions,
        countingScopes: taskScopes,
        role: role.slug,
        circumstancesOn,
      }),
      role,
      task,
    })),
  );
};
