import type { ClearLadderField, ClearStepField } from '../../domain/ladder/operations/ladder-operation';
import { registerList } from '../enums/register-list';

/** The words of the schema for the fields of a ladder that can be left out. */
export const clearableLadderFields = {
  SCALE: 'scale',
  VALID_FROM: 'validFrom',
  VALID_TO: 'validTo',
} as const satisfies Record<string, ClearLadderField['field']>;
export type ClearableLadderField = keyof typeof clearableLadderFields;

export const ClearableLadderFieldEnum = registerList(
  'ClearableLadderField',
  ['SCALE', 'VALID_FROM', 'VALID_TO'],
  'A field of a ladder that can be left out.',
  {
    SCALE: 'Nivåskala: the steps have no levels.',
    VALID_FROM: 'Gäller från: unknown or not yet decided.',
    VALID_TO: 'Gäller till: open.',
  },
);

/** The words of the schema for the fields of a step that can be left out. */
export const clearableStepFields = {
  LEVEL: 'level',
  TITLE: 'title',
  DESCRIPTION: 'description',
} as const satisfies Record<string, ClearStepField['field']>;
export type ClearableStepField = keyof typeof clearableStepFields;

export const ClearableStepFieldEnum = registerList(
  'ClearableStepField',
  ['LEVEL', 'TITLE', 'DESCRIPTION'],
  'A field of a step that can be left out.',
  {
    LEVEL: 'Nivå: the step has none.',
    TITLE: 'Titel: the step carries none.',
    DESCRIPTION: 'Beskrivning: the step has none.',
  },
);
