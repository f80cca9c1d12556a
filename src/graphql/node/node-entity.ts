import type { Catalog } from '../../catalog/catalog';
import type { PlacedLadder, PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedLevel, PlacedLevelScale } from '../../catalog/placed-level';
import type { PlacedLearningOpportunity, PlacedRole } from '../../catalog/placed-role';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { Activity } from '../../domain/learning/activity';
import type { Adoption } from '../../domain/organization/adoption';
import type { Agreement } from '../../domain/organization/agreement';
import type { Organization } from '../../domain/organization/organization';
import type { Competence } from '../../domain/qualification/competence';
import type { Qualification } from '../../domain/qualification/qualification';
import type { Title } from '../../domain/title/title';

/** The types of the schema that have a global id. */
export const nodeTypeNames = [
  'Organization',
  'Adoption',
  'Agreement',
  'Role',
  'Title',
  'LevelScale',
  'Level',
  'Qualification',
  'LearningOpportunity',
  'Activity',
  'Ladder',
  'Step',
  'Equivalence',
  'Competence',
] as const;
export type NodeTypeName = (typeof nodeTypeNames)[number];

/** What a global id can stand for. */
export type NodeEntity =
  | Organization
  | Adoption
  | Agreement
  | PlacedRole
  | Title
  | PlacedLevelScale
  | PlacedLevel
  | Qualification
  | PlacedLearningOpportunity
  | Activity
  | PlacedLadder
  | PlacedStep
  | Equivalence
  | Competence;

const registers: Readonly<Record<NodeTypeName, (catalog: Catalog) => { get(key: string): NodeEntity | undefined }>> = {
  Organization: (catalog) => catalog.organizations,
  Adoption: (catalog) => ({ get: (key) => datedAdoption(catalog.adoptions.get(key)) }),
  Agreement: (catalog) => catalog.agreements,
  Role: (catalog) => catalog.roles,
  Title: (catalog) => catalog.titles,
  LevelScale: (catalog) => catalog.levelScales,
  Level: (catalog) => catalog.levels,
  Qualification: (catalog) => catalog.qualifications,
  LearningOpportunity: (catalog) => catalog.learningOpportunities,
  Activity: (catalog) => catalog.activities,
  Ladder: (catalog) => catalog.ladders,
  Step: (catalog) => catalog.steps,
  Equivalence: (catalog) => catalog.equivalences,
  Competence: (catalog) => catalog.competences,
};

/** The schema's adoptions have a first day; one without shows as its ladder only. */
const datedAdoption = (adoption: Adoption | undefined): Adoption | undefined =>
  adoption?.from === undefined ? undefined : adoption;

/** The entity of the type with the key. */
export const findNode = (catalog: Catalog, type: NodeTypeName, key: string): NodeEntity | undefined =>
  registers[type](catalog).get(key);

/** What identifies the entity among those of its type. */
export const keyOfNode = (entity: NodeEntity): string => {
  if ('key' in entity) return entity.key;
  return 'code' in entity ? entity.code : entity.slug;
};

/** The type of an entity of the catalog: the one whose register holds it. */
export const typeOfNode = (catalog: Catalog, entity: NodeEntity): NodeTypeName | undefined => {
  const key = keyOfNode(entity);
  return nodeTypeNames.find((type) => findNode(catalog, type, key) === entity);
};
