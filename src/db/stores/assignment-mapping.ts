import type { Assignment } from '../../domain/person/assignment';
import type { IsoDay } from '../../domain/time/iso-day';
import type { PersonAssignmentRow } from '../rows/person-assignment-row';
import type { FactColumns } from './fact-tables';

/** The columns that hold an assignment. */
export const columnsOfAssignment = (assignment: Assignment): FactColumns<PersonAssignmentRow> => {
  const { id, organization, scale, level, role, from, to = null } = assignment;
  return { id, organization, scale, level, role, firstDay: from, lastDay: to };
};

/** The assignment that a row holds: what was stored is what `columnsOfAssignment` was given. */
export const assignmentInRow = (row: FactColumns<PersonAssignmentRow>): Assignment => ({
  id: row.id,
  organization: row.organization,
  scale: row.scale,
  level: row.level,
  role: row.role,
  from: row.firstDay as IsoDay,
  ...(row.lastDay !== null && { to: row.lastDay as IsoDay }),
});
