import { differencesBetween } from '../../domain/audit/value-difference';
import type { InputProblem } from '../../domain/problem';
import { findEntity } from '../../domain/reference/maintain/edited-entity';
import { keyOfEdit, type ReferenceEdit } from '../../domain/reference/maintain/reference-edit';
import type { MutationUnit } from '../mutation/mutate';
import { differenceInWords } from './difference-in-words';

/** Why edits come too late: what they start from is no longer what is published. */
export const versionProblems = async (
  unit: MutationUnit,
  edits: readonly ReferenceEdit[],
): Promise<readonly InputProblem[]> => {
  const problems: InputProblem[] = [];
  for (const [index, edit] of edits.entries()) problems.push(...(await versionProblem(unit, edit, index)));
  return problems;
};

const versionProblem = async (
  unit: MutationUnit,
  edit: ReferenceEdit,
  index: number,
): Promise<readonly InputProblem[]> => {
  const { catalog, stores } = unit;
  const key = keyOfEdit(edit);
  const now = findEntity(catalog.data, edit.of, key);
  const version = now === undefined ? 0 : catalog.versionOf(edit.of, key);
  if (edit.expectedVersion === version) return [];
  if (now === undefined) return edit.kind === 'SAVE' ? [gone(index)] : [];
  if (edit.expectedVersion === 0 && edit.kind === 'SAVE') return [alreadyThere(index)];
  const seen = (await stores.publications.listVersions(edit.of, key))[edit.expectedVersion - 1];
  return [
    {
      code: 'VERSION_CONFLICT',
      path: ['edits', index, 'expectedVersion'],
      sv: `Någon annan har ändrat det: nu gäller version ${version}. Läs om det och gör ändringen på nytt.`,
      en: `Somebody else has changed it: it is at version ${version} now. Read it again and redo your change.`,
      changedMeanwhile: seen === undefined ? [] : differencesBetween(seen, now).map(differenceInWords),
    },
  ];
};

const gone = (index: number): InputProblem => ({
  code: 'VERSION_CONFLICT',
  path: ['edits', index, 'expectedVersion'],
  sv: 'Det är inte längre publicerat. Ange version 0 för att lägga till det på nytt.',
  en: 'It is no longer published. Give version 0 to add it anew.',
  changedMeanwhile: [],
});

const alreadyThere = (index: number): InputProblem => ({
  code: 'ALREADY_EXISTS',
  path: ['edits', index],
  sv: 'Det finns redan. Välj ett annat namn, eller ange den version som du vill ändra.',
  en: 'There is one already. Choose another name, or give the version that you want to change.',
});
