import type { Viewer } from '../../domain/access/viewer';
import type { InputProblem } from '../../domain/problem';
import { findEntity } from '../../domain/reference/maintain/edited-entity';
import type { KindOfEntity } from '../../domain/reference/maintain/owner-of';
import { keyOfEdit, type ReferenceEdit } from '../../domain/reference/maintain/reference-edit';
import type { MutationUnit } from '../mutation/mutate';
import { maintains } from './may-maintain';

/**
 * A slug never changes its meaning: what others have published under it and retired keeps it, as systems may still
 * know it by that name.
 */
export const reservedKeyProblems = async (
  viewer: Viewer,
  unit: MutationUnit,
  edits: readonly ReferenceEdit[],
): Promise<readonly InputProblem[]> => {
  const problems: InputProblem[] = [];
  for (const [index, edit] of edits.entries()) {
    if (await isReserved(viewer, unit, edit)) problems.push(reserved(index));
  }
  return problems;
};

const isReserved = async (viewer: Viewer, unit: MutationUnit, edit: ReferenceEdit): Promise<boolean> => {
  const { catalog, stores } = unit;
  const key = keyOfEdit(edit);
  const isBack = findEntity(catalog.data, edit.of, key) === undefined && catalog.versionOf(edit.of, key) > 0;
  if (edit.kind !== 'SAVE' || !isBack) return false;
  const entity = (await stores.publications.listVersions(edit.of, key)).at(-1);
  // It was published under the kind.
  return entity !== undefined && !maintains(viewer, { of: edit.of, entity } as KindOfEntity);
};

const reserved = (index: number): InputProblem => ({
  code: 'ALREADY_EXISTS',
  path: ['edits', index],
  sv: 'Namnet har tidigare använts av en annan organisation eller av plattformen. Välj ett annat.',
  en: 'Another organisation, or the platform, has used the name before. Choose another.',
});
