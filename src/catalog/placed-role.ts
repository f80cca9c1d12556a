import type { Role, Task } from '../domain/role/role';
import type { LearningOpportunity } from '../domain/learning/learning-opportunity';
import { placeRequirement, type PlacedRequirement } from './placed-requirement';

/** A role whose tasks' requirements are placed. */
export interface PlacedRole extends Role {
  readonly tasks: readonly PlacedTask[];
}

/** A task whose requirements are placed. */
export interface PlacedTask extends Task {
  readonly requirements: readonly PlacedRequirement[];
}

/** A learning opportunity whose prerequisites are placed. */
export interface PlacedLearningOpportunity extends LearningOpportunity {
  readonly prerequisites: readonly PlacedRequirement[];
}

/** Places a role. */
export const placeRole = (role: Role): PlacedRole => ({
  ...role,
  tasks: role.tasks.map((task) => ({
    ...task,
    requirements: task.requirements.map((requirement) => placeRequirement(requirement, `${role.slug}/${task.slug}`)),
  })),
});

/** Places a learning opportunity. */
export const placeLearningOpportunity = (opportunity: LearningOpportunity): PlacedLearningOpportunity => ({
  ...opportunity,
  prerequisites: opportunity.prerequisites.map((requirement) => placeRequirement(requirement, opportunity.slug)),
});
