import type { MaintainedKind } from '../../domain/reference/maintain/reference-edit';
import type { NodeTypeName } from '../node/node-entity';

/** The type of the schema that shows each kind of maintained entity. */
export const maintainedTypes = {
  organizations: 'Organization',
  roles: 'Role',
  titles: 'Title',
  qualifications: 'Qualification',
  competences: 'Competence',
  levelScales: 'LevelScale',
  learningOpportunities: 'LearningOpportunity',
  activities: 'Activity',
  agreements: 'Agreement',
} as const satisfies Readonly<Record<MaintainedKind, NodeTypeName>>;

const kinds = Object.keys(maintainedTypes) as readonly MaintainedKind[];

/** The kind that the type shows. */
export const maintainedKindOf = (typeName: string): MaintainedKind | undefined =>
  kinds.find((kind) => maintainedTypes[kind] === typeName);
