import type { InputProblem } from '../../problem';
import type { ReferenceData } from '../../reference-data';
import { applyEdit } from './apply-edit';
import { type EditedEntity, withEdited } from './edited-entity';
import { keyOfEdit, type ReferenceEdit } from './reference-edit';

/** What edits came to: the whole with all of them, or why none of them can be made. */
export type EditOutcome =
  | { readonly data: ReferenceData; readonly edited: readonly EditedEntity[] }
  | { readonly problems: readonly InputProblem[] };

/**
 * Makes all the edits or none. Each starts from the data as given, so an entity may be edited once only; what they
 * refer to may come with another of them. Whether the whole is then sound, `findingsOfEdits` tells.
 */
export const applyReferenceEdits = (data: ReferenceData, edits: readonly ReferenceEdit[]): EditOutcome => {
  const results = edits.map((edit, index) => applyEdit(data, edit, index));
  const problems = [
    ...repeatedEdits(edits),
    ...results.flatMap((result) => ('problem' in result ? [result.problem] : [])),
  ];
  if (problems.length > 0) return { problems };
  const edited = results.flatMap((result) => ('problem' in result ? [] : [result]));
  return { data: withEdited(data, edited), edited };
};

const repeatedEdits = (edits: readonly ReferenceEdit[]): readonly InputProblem[] => {
  const names = edits.map((edit) => `${edit.of}/${keyOfEdit(edit)}`);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            code: 'DUPLICATE_PART',
            path: ['edits', index],
            sv: 'Två ändringar gäller samma sak. Slå ihop dem till en.',
            en: 'Two edits are about the same thing. Put them together into one.',
          } as const,
        ],
  );
};
