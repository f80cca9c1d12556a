import type {
  AssignmentLeaf,
  CreditsLeaf,
  ExperienceLeaf,
  QualificationLeaf,
  StepLeaf,
} from '../../../requirement/expression';
import type { Finding, Place } from '../../finding';
import type { LadderReferences } from '../references';
import type { NodeRule } from '../rule';
import {
  knownCompetence,
  knownField,
  knownLadder,
  knownLevel,
  knownQualification,
  knownRole,
  knownScale,
  knownTitle,
  unknownStep,
} from '../unknown-reference';

/** What a leaf names exists. */
export const expressionReferences: NodeRule = ({ node, place }, references) => {
  switch (node.kind) {
    case 'QUALIFICATION':
    case 'CREDITS':
      return named(qualificationsIn(node), knownQualification, place, references);
    case 'COMPETENCE':
      return knownCompetence(node.competence, place, references);
    case 'EXPERIENCE':
      return experienceReferences(node, place, references);
    case 'EMPLOYMENT':
      return named(node.titles, knownTitle, place, references);
    case 'ASSIGNMENT':
      return assignmentReferences(node, place, references);
    case 'STEP':
      return stepReferences(node, place, references);
    default:
      return [];
  }
};

const named = (
  slugs: readonly string[],
  known: typeof knownTitle,
  place: Place,
  references: LadderReferences,
): readonly Finding[] => slugs.flatMap((slug) => known(slug, place, references));

const qualificationsIn = (leaf: QualificationLeaf | CreditsLeaf): readonly string[] => [
  ...(leaf.kind === 'QUALIFICATION' ? [leaf.qualification] : []),
  ...(leaf.courses ?? []),
];

const experienceReferences = (leaf: ExperienceLeaf, place: Place, references: LadderReferences): readonly Finding[] => [
  ...named(leaf.roles ?? [], knownRole, place, references),
  ...knownField(leaf.field, place, references),
];

const assignmentReferences = (leaf: AssignmentLeaf, place: Place, references: LadderReferences): readonly Finding[] => [
  ...knownScale(leaf.scale, place, references),
  ...knownLevel(leaf.scale, leaf.level, place, references),
  ...knownRole(leaf.role, place, references),
];

const stepReferences = ({ ladder, step }: StepLeaf, place: Place, references: LadderReferences): readonly Finding[] => {
  const named = references.ladder(ladder);
  if (named === undefined || named.steps.some((one) => one.slug === step))
    return knownLadder(ladder, place, references);
  return [unknownStep(ladder, step, place)];
};
