import type { Catalog } from '../../catalog/catalog';
import type { Change } from '../../domain/change';
import type { ReferenceKind } from '../../domain/reference-data';
import { findNode, type NodeEntity, type NodeTypeName } from '../node/node-entity';

/** The type of the schema that shows each kind of published content. */
const types: Readonly<Record<ReferenceKind, NodeTypeName | undefined>> = {
  organizations: 'Organization',
  roles: 'Role',
  titles: 'Title',
  qualifications: 'Qualification',
  competences: 'Competence',
  levelScales: 'LevelScale',
  learningOpportunities: 'LearningOpportunity',
  activities: 'Activity',
  agreements: 'Agreement',
  adoptions: 'Adoption',
  ladders: 'Ladder',
  equivalences: 'Equivalence',
};

/** What the change was about, as the catalog has it. */
export const subjectOf = (catalog: Catalog, { kind, key }: Change['subject']): NodeEntity | undefined => {
  const type = types[kind];
  return type && findNode(catalog, type, key);
};
