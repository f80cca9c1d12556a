import type { AlignmentIndex } from '../domain/alignment/index/alignment-index';
import type { PublicationEvent } from '../domain/change';
import type { Equivalence } from '../domain/ladder/compare/equivalence';
import type { ChangeNames } from '../domain/ladder/diff/describe/change-naming';
import type { Activity } from '../domain/learning/activity';
import type { Adoption } from '../domain/organization/adoption';
import { impliedAdoptions } from '../domain/organization/implied-adoption';
import type { Agreement } from '../domain/organization/agreement';
import type { Organization } from '../domain/organization/organization';
import type { Competence } from '../domain/qualification/competence';
import type { Qualification } from '../domain/qualification/qualification';
import { referenceKey, type ReferenceData, type ReferenceEntity } from '../domain/reference-data';
import { labelOf } from '../domain/reference/naming';
import type { Release } from '../domain/release';
import { knowledgeOn, type Knowledge } from '../domain/requirement/knowledge';
import { emptyMappingBook, withDecisions, type MappingBook } from '../domain/title/mapping/mapping-book';
import type { MappingDecision } from '../domain/title/mapping/title-mapping';
import type { Title } from '../domain/title/title';
import type { IsoDay } from '../domain/time/iso-day';
import { alignmentIndexOf, alignsAlike } from './alignment-index';
import { changeFeed, type ChangeFeed } from './change-feed';
import { feedOf, labelsIn } from './changes';
import { deepFreeze } from '../domain/deep-freeze';
import { growingList, type GrowingList } from '../domain/growing-list';
import { derivedTitles } from './derived-titles';
import { group, groupsWith, type Groups } from './group';
import { labelFrom, namesOf } from './names';
import { placeLadder, type PlacedLadder, type PlacedStep, type PlacedTransition } from './placed-ladder';
import { placeLevelScale, type PlacedLevel, type PlacedLevelScale } from './placed-level';
import { placeLearningOpportunity, placeRole, type PlacedLearningOpportunity, type PlacedRole } from './placed-role';
import { register, registerWith, type Register } from './register';
import { versionsIn, type VersionOf } from './versions';

/**
 * All that one release publishes, as an immutable value with the indexes that reading needs. A request
 * takes one reference to it and answers wholly from it; a new release is a new catalog.
 */
export interface Catalog {
  readonly release: Release;
  /** All that is published, as it was compiled from. */
  readonly data: ReferenceData;
  readonly organizations: Register<Organization>;
  /** Those that are published; found by slug also those that stand for occupations no published role carries. */
  readonly roles: Register<PlacedRole>;
  /** As of the roles, so of the titles. */
  readonly titles: Register<Title>;
  readonly qualifications: Register<Qualification>;
  readonly competences: Register<Competence>;
  readonly levelScales: Register<PlacedLevelScale>;
  /** Every level of every scale, by `scale/level`. */
  readonly levels: Register<PlacedLevel>;
  readonly learningOpportunities: Register<PlacedLearningOpportunity>;
  readonly activities: Register<Activity>;
  readonly agreements: Register<Agreement>;
  /** Those that are recorded, and those that follow from a ladder that adapts another. */
  readonly adoptions: Register<Adoption>;
  /** Every revision, by `slug@revision`. */
  readonly ladders: Register<PlacedLadder>;
  readonly equivalences: Register<Equivalence>;
  /** Every step of every revision, by `slug@revision/step`. */
  readonly steps: Register<PlacedStep>;
  /** Revisions by slug, oldest first. */
  readonly revisionsOf: Groups<PlacedLadder>;
  /** Revisions by the code of the owner. */
  readonly laddersOwnedBy: Groups<PlacedLadder>;
  /** Revisions that adapt a ladder, by its slug. */
  readonly revisionsAdapting: Groups<PlacedLadder>;
  /** Members by the organisation's code, in Swedish order. */
  readonly membersOf: Groups<Organization>;
  readonly titlesOfRole: Groups<Title>;
  readonly stepsOfRole: Groups<PlacedStep>;
  readonly transitionsFrom: Groups<PlacedTransition>;
  readonly transitionsTo: Groups<PlacedTransition>;
  /** Adoptions by the adopter's code, and by the ladder's slug. */
  readonly adoptionsBy: Groups<Adoption>;
  readonly adoptionsOf: Groups<Adoption>;
  /** Agreements by the code of a party. */
  readonly agreementsOf: Groups<Agreement>;
  /** Equivalences by the slug of either ladder. */
  readonly equivalencesOf: Groups<Equivalence>;
  /** Every decision on employers' titles, in the order in which they were made. */
  readonly decisions: GrowingList<MappingDecision>;
  /** The same decisions, by employer and label. */
  readonly mappings: MappingBook;
  /** What has been published, decisions among it. */
  readonly changes: ChangeFeed;
  /** The version of what is published, which an edit of it starts from. */
  readonly versionOf: VersionOf;
  /** What the published content is called. */
  readonly names: ChangeNames;
  /** What the published data tells of the world on a day. */
  readonly knowledgeOn: (day: IsoDay) => Knowledge;
  /** What labels are aligned with; built when it is first asked for. */
  readonly alignment: () => AlignmentIndex;
}

/**
 * Compiles a release. `events` is the whole history of publication, oldest first; from `earlier`, a release of the same
 * history, are taken over the decisions on titles, and what is costly to build and has not changed. `decided` are the
 * decisions that came since then, in their order.
 */
export const compileCatalog = (
  release: Release,
  data: ReferenceData,
  events: readonly PublicationEvent[] = [],
  earlier?: Catalog,
  decided: readonly MappingDecision[] = [],
): Catalog => {
  const organizations = registerOf(data.organizations);
  const titles = registerOf(data.titles);
  const derived = derivedTitles(data);
  const allTitles = registerWith(titles, derived.title);
  const versionOf = versionsIn(events);
  const labelIn = labelsIn(events);
  const decisions = (earlier?.decisions ?? growingList()).with(deepFreeze(decided));
  const mappings = withDecisions(earlier?.mappings ?? emptyMappingBook, decided);
  const ladders = registerOf(data.ladders.map(placeLadder));
  const adoptions = registerOf([...impliedAdoptions(data), ...data.adoptions]);
  const equivalences = registerOf(data.equivalences);
  const levelScales = registerOf(data.levelScales.map(placeLevelScale));
  const steps = ladders.all.flatMap((ladder) => ladder.steps);
  const transitions = ladders.all.flatMap((ladder) => ladder.transitions);
  const byRevision = [...ladders.all].sort((left, right) => left.revision - right.revision);
  const content = {
    release: deepFreeze(release),
    data: deepFreeze(data),
    organizations,
    roles: registerWith(registerOf(data.roles.map(placeRole)), derived.role),
    titles: allTitles,
    qualifications: registerOf(data.qualifications),
    competences: registerOf(data.competences),
    levelScales,
    levels: register(
      levelScales.all.flatMap((scale) => scale.levels),
      (level) => level.key,
      (level) => level.name.sv,
    ),
    learningOpportunities: registerOf(data.learningOpportunities.map(placeLearningOpportunity)),
    activities: registerOf(data.activities),
    agreements: registerOf(data.agreements),
    adoptions,
    ladders,
    equivalences,
    steps: register(
      steps,
      (step) => step.key,
      (step) => step.key,
    ),
    revisionsOf: group(byRevision, (ladder) => [ladder.slug]),
    laddersOwnedBy: group(ladders.all, (ladder) => [ladder.organization]),
    revisionsAdapting: group(ladders.all, ({ basedOn }) => (basedOn === undefined ? [] : [basedOn.slug])),
    membersOf: group(organizations.all, (organization) => organization.memberOf),
    titlesOfRole: groupsWith(
      group(titles.all, (title) => (title.role === undefined ? [] : [title.role])),
      derived.titlesOfRole,
    ),
    stepsOfRole: group(steps, (step) => [step.role]),
    transitionsFrom: group(transitions, (transition) => [transition.fromKey]),
    transitionsTo: group(transitions, (transition) => [transition.toKey]),
    adoptionsBy: group(adoptions.all, (adoption) => [adoption.organization]),
    adoptionsOf: group(adoptions.all, (adoption) => [adoption.ladder]),
    agreementsOf: group(data.agreements, (agreement) => agreement.parties),
    equivalencesOf: group(equivalences.all, ({ left, right }) => [left, right]),
    decisions,
    mappings,
    changes: changeFeed(deepFreeze(feedOf(events, labelIn)), decisions, {
      mappings,
      nameOf: (kind, key, inRelease) =>
        labelIn(inRelease, kind, key) ?? labelFrom({ organizations, titles: allTitles }[kind].get(key)) ?? { sv: key },
    }),
    versionOf,
    knowledgeOn: rememberedDays((day) => knowledgeOn(day, data)),
    alignment:
      earlier && alignsAlike(earlier, { data, versionOf }) ? earlier.alignment : alignmentIndexOf(data, derived),
  };
  return Object.freeze({ ...content, names: namesOf(content) });
};

const registerOf = <Entity extends ReferenceEntity>(entities: readonly Entity[]): Register<Entity> =>
  register(entities.map(deepFreeze), referenceKey, (entity) => labelOf(entity).sv);

const DAYS_REMEMBERED = 100;

/** Remembers the knowledge of the days last asked for: building it costs more than a whole answer. */
const rememberedDays = (build: (day: IsoDay) => Knowledge): ((day: IsoDay) => Knowledge) => {
  const remembered = new Map<IsoDay, Knowledge>();
  return (day) => {
    const knowledge = remembered.get(day) ?? build(day);
    remembered.delete(day);
    remembered.set(day, knowledge);
    const [oldest] = remembered.keys();
    if (remembered.size > DAYS_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return knowledge;
  };
};
