import { differencesBetween } from '../../domain/audit/value-difference';
import type { InputProblem } from '../../domain/problem';
import { referenceKey, type ReferenceEntity } from '../../domain/reference-data';
import { findEntity } from '../../domain/reference/maintain/edited-entity';
import { keyOfEdit, type ReferenceEdit } from '../../domain/reference/maintain/reference-edit';
import type { MutationUnit } from '../mutation/mutate';
import { differenceInWords } from './difference-in-words';

/** Why edits come too late: what they start from is no longer what is published. */
export const versionProblems = async (
  unit: MutationUnit,
  edits: readonly ReferenceEdit[],
): Promise<readonly InputProblem[]> => {
  const problems = await Promise.all(edits.map((edit, index) => versionProblem(unit, edit, index)));
  return problems.flatMap((problem) => problem ?? []);
};

const versionProblem = async (
  unit: MutationUnit,
  edit: ReferenceEdit,
  index: number,
): Promise<InputProblem | undefined> => {
  const { catalog } = unit;
  const key = keyOfEdit(edit);
  const now = findEntity(catalog.data, edit.of, key);
  const version = now === undefined ? 0 : catalog.versionOf(edit.of, key);
  if (edit.expectedVersion === version) return undefined;
  if (now === undefined) return edit.kind === 'SAVE' ? gone(index) : undefined;
  if (edit.expectedVersion === 0 && edit.kind === 'SAVE') return alreadyThere(index);
  const seen = await entityAt(unit, edit, key);
  return {
    code: 'VERSION_CONFLICT',
    path: ['edits', index, 'expectedVersion'],
    sv: `Någon annan har ändrat det: nu gäller version ${version}. Läs om det och gör ändringen på nytt.`,
    en: `Somebody else has changed it: it is at version ${version} now. Read it again and redo your change.`,
    changedMeanwhile: seen === undefined ? [] : differencesBetween(seen, now).map(differenceInWords),
  };
};

/** The entity as it was at the version that the edit starts from. */
const entityAt = async (
  { stores, catalog }: MutationUnit,
  { of, expectedVersion }: ReferenceEdit,
  key: string,
): Promise<ReferenceEntity | undefined> => {
  const events = await stores.publications.listEvents(catalog.release.number);
  const versions = events.filter(
    ({ kind, event, entity }) => kind === of && event !== 'RETIRED' && referenceKey(entity) === key,
  );
  return versions[expectedVersion - 1]?.entity;
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
