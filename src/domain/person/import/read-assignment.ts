import { refuseDisorder } from './day-order';
import type { ToldAssignment } from './people-fact';
import type { PeopleReferences } from './people-references';
import { readDay } from './read-day';
import { readKnown } from './read-known';
import type { RowCells } from './row-cells';

/** The level that a row tells of, given by the employer; undefined, with the problems noted, where it cannot be read. */
export const readAssignment = (cells: RowCells, known: PeopleReferences): ToldAssignment | undefined => {
  const scale = cells.required('scale', readKnown(known.scales));
  const levels = scale === undefined ? undefined : known.levelsOf(scale);
  // Without a scale that is known, no level is.
  const level = levels ? cells.required('level', readKnown(levels)) : undefined;
  const role = cells.required('role', readKnown(known.roles));
  const from = cells.required('from', readDay);
  const to = cells.optional('to', readDay);
  refuseDisorder(cells, ['from', from], ['to', to]);
  if (scale === undefined || level === undefined || role === undefined || from === undefined) return undefined;
  return {
    kind: 'ASSIGNMENT',
    assignment: { organization: known.employer, scale, level, role, from, ...(to !== undefined && { to }) },
  };
};
