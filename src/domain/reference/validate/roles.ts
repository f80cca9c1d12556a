import { requirementFindings } from '../../ladder/validate/requirements/requirement-findings';
import type { ReferenceRule } from './rule';

/** What a role's tasks demand is sound. */
export const roleFindings: ReferenceRule = ({ roles }, references) =>
  roles.flatMap((role) =>
    role.tasks.flatMap((task) =>
      requirementFindings(task.requirements, ['roles', role.slug, 'tasks', task.slug, 'requirements'], references),
    ),
  );
