import type { Requirement } from '../../domain/requirement/requirement';
import type { ReferenceEdit, SaveEdit } from '../../domain/reference/maintain/reference-edit';
import type { ReferenceEntity } from '../../domain/reference-data';
import { theOneGiven, type Conversions } from '../arguments/the-one-given';
import type { RequirementInput } from '../requirement/requirement.input';
import { requirementOf } from '../requirement/requirement-of';
import type { ReferenceEditInput } from './reference-edit.input';

/** The edit that an input, without nulls, stands for. */
export const referenceEditOf = (input: ReferenceEditInput): ReferenceEdit => theOneGiven(input, conversions);

const saved = <Kind extends SaveEdit['of']>(
  of: Kind,
  { expectedVersion, ...entity }: ReferenceEntity<Kind> & { readonly expectedVersion: number },
): ReferenceEdit =>
  // The entity is of the kind: the compiler cannot tell so of a kind that is open.
  ({ kind: 'SAVE', of, entity, expectedVersion }) as unknown as SaveEdit;

const conversions: Conversions<ReferenceEditInput, ReferenceEdit> = {
  saveOrganization: (input) => saved('organizations', input),
  saveRole: (input) => saved('roles', { ...input, tasks: input.tasks.map(withRequirements) }),
  saveTitle: (input) => saved('titles', input),
  saveQualification: (input) => saved('qualifications', input),
  saveCompetence: (input) => saved('competences', input),
  saveLevelScale: (input) => saved('levelScales', input),
  saveLearningOpportunity: (input) =>
    saved('learningOpportunities', { ...input, prerequisites: input.prerequisites.map(requirementOf) }),
  saveActivity: (input) => saved('activities', input),
  saveAgreement: (input) => saved('agreements', input),
  retire: ({ kind, ...input }) => ({ kind: 'RETIRE', of: kind, ...input }),
  replaceTitle: (input) => ({ kind: 'REPLACE', of: 'titles', ...input }),
  replaceRole: (input) => ({ kind: 'REPLACE', of: 'roles', ...input }),
  replaceQualification: (input) => ({ kind: 'REPLACE', of: 'qualifications', ...input }),
};

const withRequirements = <Task extends { readonly requirements: readonly RequirementInput[] }>(
  task: Task,
): Omit<Task, 'requirements'> & { readonly requirements: readonly Requirement[] } => ({
  ...task,
  requirements: task.requirements.map(requirementOf),
});
