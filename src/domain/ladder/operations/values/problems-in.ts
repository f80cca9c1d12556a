import type { InputProblem } from '../../../problem';
import type { LocalizedText } from '../../../text/language';
import type { Ladder } from '../../ladder';
import type { Step } from '../../step';
import type { EditableLadderField, EditableStepField, LadderOperation } from '../ladder-operation';
import { anything, type Check, type ChecksOf, each } from './check';
import { requirement, source, step } from './parts';
import { day, line, localizedText, slug } from './texts';

const ladderFields: ChecksOf<Pick<Ladder, EditableLadderField>> = {
  name: localizedText,
  field: line,
  progression: anything,
  cumulative: anything,
  scale: slug,
  validFrom: day,
  validTo: day,
  sources: each(source),
  unknowns: each(localizedText),
  notes: each(localizedText),
};

const stepFields: ChecksOf<Pick<Step, EditableStepField>> = {
  role: slug,
  level: slug,
  title: slug,
  description: localizedText,
  demandsUnknown: anything,
};

/**
 * What is wrong with the values that an operation brings with it, whatever ladder it is for. The names of parts that
 * should be there are not among them.
 */
export const problemsIn = (operation: LadderOperation): readonly InputProblem[] => {
  switch (operation.kind) {
    case 'SET_LADDER_FIELD':
      return (ladderFields[operation.field] as Check<unknown>)(operation.value, [operation.field]);
    case 'SET_STEP_FIELD':
      return (stepFields[operation.field] as Check<unknown>)(operation.value, [operation.field]);
    case 'ADD_STEP':
      return step(operation.step, ['step']);
    case 'RENAME_STEP':
      return slug(operation.slug, ['slug']);
    case 'ADD_REQUIREMENT':
      return [...requirement(operation.requirement, ['requirement']), ...inReason(operation)];
    case 'REPLACE_REQUIREMENT':
      return [...requirement(operation.by, ['by']), ...inReason(operation)];
    case 'REMOVE_STEP':
    case 'REMOVE_REQUIREMENT':
      return inReason(operation);
    case 'ADD_ACTIVITY':
      return slug(operation.activity, ['activity']);
    case 'SET_LOOSENING_REASON':
      return [
        ...slug(operation.step, ['step']),
        ...(operation.requirement === undefined ? [] : slug(operation.requirement, ['requirement'])),
        ...inReason(operation),
      ];
    default:
      return [];
  }
};

const inReason = ({ reason }: { readonly reason?: LocalizedText }): readonly InputProblem[] =>
  reason === undefined ? [] : localizedText(reason, ['reason']);
