import type { Equivalence } from './ladder/compare/equivalence';
import type { Ladder } from './ladder/ladder';
import type { LevelScale } from './ladder/level-scale';
import type { Activity } from './learning/activity';
import type { LearningOpportunity } from './learning/learning-opportunity';
import type { Adoption } from './organization/adoption';
import type { Agreement } from './organization/agreement';
import type { Organization } from './organization/organization';
import type { Competence } from './qualification/competence';
import type { Qualification } from './qualification/qualification';
import type { Role } from './role/role';
import type { OccupationRegister } from './title/occupation-register';
import type { Title } from './title/title';
import type { TitleLexicon } from './title/title-lexicon';

/** All that is published: what a release holds and the catalog is compiled from. */
export interface ReferenceData {
  readonly organizations: readonly Organization[];
  readonly roles: readonly Role[];
  readonly titles: readonly Title[];
  readonly qualifications: readonly Qualification[];
  readonly competences: readonly Competence[];
  readonly levelScales: readonly LevelScale[];
  readonly learningOpportunities: readonly LearningOpportunity[];
  readonly activities: readonly Activity[];
  readonly agreements: readonly Agreement[];
  readonly adoptions: readonly Adoption[];
  readonly ladders: readonly Ladder[];
  readonly equivalences: readonly Equivalence[];
  readonly occupationRegisters: readonly OccupationRegister[];
  readonly titleLexicons: readonly TitleLexicon[];
}

/** The kinds of published content, by the name of their list. */
export type ReferenceKind = keyof ReferenceData;

/** One published entity of a kind. */
export type ReferenceEntity<Kind extends ReferenceKind = ReferenceKind> = ReferenceData[Kind][number];

/** What identifies an entity among its kind: an organisation's code, a ladder's slug and revision, else the slug. */
export const referenceKey = (entity: ReferenceEntity): string => {
  if ('code' in entity) return entity.code;
  return 'steps' in entity ? `${entity.slug}@${String(entity.revision)}` : entity.slug;
};

/** Reference data with nothing in it. */
export const emptyReferenceData: ReferenceData = Object.freeze({
  organizations: [],
  roles: [],
  titles: [],
  qualifications: [],
  competences: [],
  levelScales: [],
  learningOpportunities: [],
  activities: [],
  agreements: [],
  adoptions: [],
  ladders: [],
  equivalences: [],
  occupationRegisters: [],
  titleLexicons: [],
});

/** Every kind, in the order in which what a release did is told. A new one comes last, so that no cursor moves. */
export const referenceKinds = Object.freeze(Object.keys(emptyReferenceData)) as readonly ReferenceKind[];
