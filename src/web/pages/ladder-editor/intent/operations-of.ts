import type { LadderOperationInput } from '../edit-ladder.generated';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import type { Intent } from './intent';
import { ladderOperations } from './ladder-operations';
import { addedStep, movedStep, stepOperations } from './step-operations';

/**
 * The operations that do what is wanted with the ladder as it now is, to be made all or none. Only what differs is
 * changed; empty where the ladder is already as wanted.
 */
export const operationsOf = (ladder: EditedLadderFragment, intent: Intent): readonly LadderOperationInput[] => {
  switch (intent.kind) {
    case 'ADD_STEP':
      return [addedStep(intent)];
    case 'CHANGE_STEP': {
      const step = ladder.steps.find(({ slug }) => slug === intent.step);
      return step ? stepOperations(step, intent.fields) : [];
    }
    case 'RENAME_STEP':
      return intent.slug === intent.step ? [] : [{ renameStep: { step: intent.step, slug: intent.slug } }];
    case 'REMOVE_STEP':
      return [{ removeStep: { step: intent.step, ...reasonOf(intent) } }];
    case 'MOVE_STEP':
      return movedStep(ladder, intent);
    case 'CONNECT':
      return [{ addTransition: { transition: { from: intent.from, to: intent.to, kind: intent.way } } }];
    case 'CHANGE_WAY':
      return [{ setTransitionKind: { transition: { from: intent.from, to: intent.to }, kind: intent.way } }];
    case 'DISCONNECT':
      return [{ removeTransition: { transition: { from: intent.from, to: intent.to } } }];
    case 'CHANGE_LADDER':
      return ladderOperations(ladder, intent.fields);
    default:
      return [demandOperation(intent)];
  }
};

type DemandIntent = Extract<Intent, { readonly kind: `${string}_DEMAND` }>;

const demandOperation = (intent: DemandIntent): LadderOperationInput => {
  const { step } = intent;
  switch (intent.kind) {
    case 'ADD_DEMAND':
      return { addRequirement: { step, requirement: intent.demand, ...reasonOf(intent) } };
    case 'CHANGE_DEMAND':
      return {
        replaceRequirement: { step, requirement: intent.requirement, by: intent.demand, ...reasonOf(intent) },
      };
    case 'REMOVE_DEMAND':
      return { removeRequirement: { step, requirement: intent.requirement, ...reasonOf(intent) } };
    case 'MOVE_DEMAND':
      return { moveRequirement: { step, requirement: intent.requirement, place: intent.place } };
  }
};

const reasonOf = <Reason>({ reason }: { readonly reason?: Reason }): { readonly reason?: Reason } =>
  reason === undefined ? {} : { reason };
