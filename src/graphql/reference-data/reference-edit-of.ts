import type { ReferenceEdit, SaveEdit } from '../../domain/reference/maintain/reference-edit';
import type { ReferenceEntity } from '../../domain/reference-data';
import type { Task } from '../../domain/role/role';
import { theOneGiven, type Conversions } from '../arguments/the-one-given';
import { requirementOf } from '../requirement/requirement-of';
import type { ReferenceEditInput } from './reference-edit.input';
import type { TaskInput } from './save-role.input';

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
  saveRole: ({ tasks, ...input }) => saved('roles', { ...input, tasks: tasks.map(withRequirements) }),
  saveTitle: (input) => saved('titles', input),
  saveQualification: (input) => saved('qualifications', input),
  saveCompetence: (input) => saved('competences', input),
  saveLevelScale: (input) => saved('levelScales', input),
  saveLearningOpportunity: ({ prerequisites, ...input }) =>
    saved('learningOpportunities', { ...input, prerequisites: prerequisites.map(requirementOf) }),
  saveActivity: (input) => saved('activities', input),
  saveAgreement: (input) => saved('agreements', input),
  retire: ({ kind, ...input }) => ({ kind: 'RETIRE', of: kind, ...input }),
  replaceTitle: ({ key, ...input }) => ({ kind: 'REPLACE', of: 'titles', key, ...input }),
  replaceRole: ({ key, ...input }) => ({ kind: 'REPLACE', of: 'roles', key, ...input }),
  replaceQualification: ({ key, ...input }) => ({ kind: 'REPLACE', of: 'qualifications', key, ...input }),
};

const withRequirements = ({ requirements, ...task }: TaskInput): Task => ({
  ...task,
  requirements: requirements.map(requirementOf),
});
