import type { Requirement } from '../../requirement/requirement';
import type { Ladder } from '../ladder';
import { type Attempt, done, whenDone } from './attempt';
import { editStep } from './edit-steps';
import type { RequirementOperation } from './ladder-operation';
import { withReason } from './loosening-reasons';
import { added, edited, moved, type PartKind, removed } from './part-list';

const requirementKind: PartKind<Requirement> = {
  nameOf: ({ slug }) => slug,
  missing: { sv: 'Steget har inget sådant krav.', en: 'The step has no such requirement.' },
  taken: {
    sv: 'Steget har redan ett krav med det kortnamnet.',
    en: 'The step already has a requirement with that slug.',
  },
};

/** The ladder with the requirements on a step edited. */
export const editRequirements = (ladder: Ladder, operation: RequirementOperation): Attempt<Ladder> => {
  const attempt = editStep(ladder, operation.step, (step) =>
    whenDone(editList(step.requirements, operation), (requirements) => done({ ...step, requirements })),
  );
  if (operation.kind === 'MOVE_REQUIREMENT') return attempt;
  const { step, reason } = operation;
  const requirement = operation.kind === 'ADD_REQUIREMENT' ? operation.requirement.slug : operation.requirement;
  return whenDone(attempt, (changed) => done(withReason(changed, { step, requirement, reason })));
};

const editList = (list: readonly Requirement[], operation: RequirementOperation): Attempt<readonly Requirement[]> => {
  switch (operation.kind) {
    case 'ADD_REQUIREMENT': {
      const { requirement, place } = operation;
      return added(requirementKind, list, requirement, { path: ['requirement', 'slug'], place });
    }
    case 'REPLACE_REQUIREMENT': {
      const { requirement, by } = operation;
      const paths = { path: ['requirement'], newName: ['by', 'slug'] };
      return edited(requirementKind, list, requirement, { ...paths, edit: () => done(by) });
    }
    case 'REMOVE_REQUIREMENT':
      return removed(requirementKind, list, operation.requirement, ['requirement']);
    case 'MOVE_REQUIREMENT': {
      const { requirement, place } = operation;
      return moved(requirementKind, list, requirement, { path: ['requirement'], place });
    }
  }
};
