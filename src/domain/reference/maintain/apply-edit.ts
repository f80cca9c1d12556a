import type { InputProblem } from '../../problem';
import type { ReferenceData, ReferenceEntity } from '../../reference-data';
import type { IsoDay } from '../../time/iso-day';
import { type EditedEntity, findEntity } from './edited-entity';
import { keyOfEdit, type MaintainedKind, type ReferenceEdit, type ReplaceEdit } from './reference-edit';

/** What one edit makes of its entity, or why it cannot be made; `index` is its place among the edits. */
export const applyEdit = (
  data: ReferenceData,
  edit: ReferenceEdit,
  index: number,
): EditedEntity | { readonly problem: InputProblem } => {
  const subject = { index, of: edit.of, key: keyOfEdit(edit) };
  const before = findEntity(data, edit.of, subject.key);
  if (edit.kind === 'SAVE') return { ...subject, ...(before && { before }), after: edit.entity };
  if (before === undefined) return { problem: notFound(index) };
  if (edit.kind === 'REPLACE' && edit.by.length === 0) return { problem: nothingInstead(index) };
  if (edit.lastDay !== undefined && !datedKinds.includes(edit.of)) return { problem: withoutDays(index) };
  if (edit.kind === 'REPLACE') return { ...subject, before, after: replaced(before, edit) };
  return { ...subject, before, ...(edit.lastDay !== undefined && { after: ended(before, edit.lastDay) }) };
};

/** The kinds that are in force on some days and not on others. */
const datedKinds: readonly MaintainedKind[] = ['titles', 'learningOpportunities', 'agreements'];

type Entity = ReferenceEntity<MaintainedKind>;

const ended = (entity: Entity, lastDay: IsoDay): Entity => ({ ...entity, validTo: lastDay });

const replaced = (entity: Entity, { by, lastDay }: ReplaceEdit): Entity =>
  'label' in entity
    ? { ...entity, kind: 'FORMER', replacedBy: by, ...(lastDay !== undefined && { validTo: lastDay }) }
    : { ...entity, replacedBy: by };

const notFound = (index: number): InputProblem => ({
  code: 'NOT_FOUND',
  path: ['edits', index, 'key'],
  sv: 'Det finns inget publicerat av det slaget med den nyckeln.',
  en: 'Nothing of that kind with that key is published.',
});

const nothingInstead = (index: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['edits', index, 'by'],
  sv: 'Ange minst en som har kommit i stället. Använd retire om inget har gjort det.',
  en: 'Name at least one that has come in its place. Use retire if none has.',
});

const withoutDays = (index: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['edits', index, 'lastDay'],
  sv: 'En sista dag kan bara anges för titlar, utbildningar och överenskommelser. Utelämna den.',
  en: 'Only titles, learning opportunities and agreements can have a last day. Leave it out.',
});
