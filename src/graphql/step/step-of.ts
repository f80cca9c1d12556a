import type { Step } from '../../domain/ladder/step';
import { requirementOf } from '../requirement/requirement-of';
import type { StepInput } from './step.input';

/** The step that an input stands for. */
export const stepOf = ({ requirements, demandsUnknown, ...step }: StepInput): Step => ({
  ...step,
  ...(demandsUnknown && { demandsUnknown }),
  requirements: requirements.map(requirementOf),
});
