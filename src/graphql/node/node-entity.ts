import { ladderOfKey, stepOfKey } from '../../app/ladders/placed-parts';
import type { ReadContext } from '../../app/read-context';
import { findDecidedTitle } from '../../app/title-work/find-local-title';
import { findTitleMapping } from '../../app/title-work/list-title-mappings';
import type { PlacedLadder, PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedLevel, PlacedLevelScale } from '../../catalog/placed-level';
import type { PlacedLearningOpportunity, PlacedRole } from '../../catalog/placed-role';
import type { ApiKey } from '../../domain/access/api-key';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { Activity } from '../../domain/learning/activity';
import type { Adoption } from '../../domain/organization/adoption';
import type { Agreement } from '../../domain/organization/agreement';
import type { Organization } from '../../domain/organization/organization';
import type { Competence } from '../../domain/qualification/competence';
import type { Qualification } from '../../domain/qualification/qualification';
import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import type { Title } from '../../domain/title/title';
import { isPeopleNode, type PeopleNode, type PeopleTypeName, typeOfPeopleNode } from './people-node';

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
  'TitleMapping',
  'ApiKey',
  'Person',
  'Evidence',
  'Employment',
  'LevelAssignment',
  'DevelopmentPlan',
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
  | Competence
  | TitleMapping
  | ApiKey
  | PeopleNode;

/** The types whose entities are published, or parts of drafts; the others are rows. */
type PublishedTypeName = Exclude<NodeTypeName, 'ApiKey' | PeopleTypeName>;

type Register = (context: ReadContext) => { get(key: string): NodeEntity | undefined };

const registers: Readonly<Record<PublishedTypeName, Register>> = {
  Organization: ({ catalog }) => catalog.organizations,
  Adoption: ({ catalog }) => ({ get: (key) => datedAdoption(catalog.adoptions.get(key)) }),
  Agreement: ({ catalog }) => catalog.agreements,
  Role: ({ catalog }) => catalog.roles,
  Title: (context) => ({ get: (key) => context.catalog.titles.get(key) ?? findDecidedTitle(context, key) }),
  LevelScale: ({ catalog }) => catalog.levelScales,
  Level: ({ catalog }) => catalog.levels,
  Qualification: ({ catalog }) => catalog.qualifications,
  LearningOpportunity: ({ catalog }) => catalog.learningOpportunities,
  Activity: ({ catalog }) => catalog.activities,
  Ladder: (context) => ({ get: (key) => ladderOfKey(context, key) }),
  Step: (context) => ({ get: (key) => stepOfKey(context, key) }),
  Equivalence: ({ catalog }) => catalog.equivalences,
  Competence: ({ catalog }) => catalog.competences,
  TitleMapping: (context) => ({ get: (key) => findTitleMapping(context, key) }),
};

/** The schema's adoptions have a first day; one without shows as its ladder only. */
const datedAdoption = (adoption: Adoption | undefined): Adoption | undefined =>
  adoption?.from === undefined ? undefined : adoption;

/** The entity of the type with the key: published, or a part of a draft that the request has been shown. */
export const findNode = (context: ReadContext, type: NodeTypeName, key: string): NodeEntity | undefined =>
  isPublishedType(type) ? registers[type](context).get(key) : undefined;

const isPublishedType = (type: NodeTypeName): type is PublishedTypeName => Object.hasOwn(registers, type);

/** What identifies the entity among those of its type. */
export const keyOfNode = (entity: NodeEntity): string => {
  if (isApiKey(entity) || isTitleMapping(entity) || isPeopleNode(entity)) return entity.id;
  if ('key' in entity) return entity.key;
  return 'code' in entity ? entity.code : entity.slug;
};

/** The type of an entity: the one whose register holds it. What is made when it is asked for stands in none. */
export const typeOfNode = (context: ReadContext, entity: NodeEntity): NodeTypeName | undefined => {
  if (isApiKey(entity)) return 'ApiKey';
  if (isPeopleNode(entity)) return typeOfPeopleNode(entity);
  if (isTitleMapping(entity)) return 'TitleMapping';
  if (isTitle(entity)) return 'Title';
  const key = keyOfNode(entity);
  return nodeTypeNames.find((type) => findNode(context, type, key) === entity);
};

const isTitleMapping = (entity: NodeEntity): entity is TitleMapping => 'state' in entity;

const isTitle = (entity: NodeEntity): entity is Title => 'label' in entity && 'kind' in entity;

const isApiKey = (entity: NodeEntity): entity is ApiKey => 'createdBy' in entity;
