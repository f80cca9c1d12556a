import { holdsPersonalNumber } from '../../text/personal-number';
import { externalIdProblem } from './external-id';
import type { PeopleFact, PersonFact } from './people-fact';
import type { PeopleReferences } from './people-references';
import type { PeopleColumn, PeopleRow, PeopleRowKind } from './people-row';
import { type CellFault, type PeopleRowProblem, problemAt } from './people-row-problem';
import { readAssignment } from './read-assignment';
import { readEmployment } from './read-employment';
import { readEvidence } from './read-evidence';
import { readPerson } from './read-person';
import { refuseOthers } from './refuse-others';
import { cellsOf, type ReadCell, type RowCells } from './row-cells';
import { kindOf } from './row-kind';

/** What a row of a list of people tells, or why it cannot be read. */
export type PeopleRowReading = { readonly fact: PeopleFact } | { readonly problems: readonly PeopleRowProblem[] };

/** Reads a row of a list of people. Nothing is guessed: what can be read in two ways is refused. */
export const readPeopleRow = (row: PeopleRow, known: PeopleReferences): PeopleRowReading => {
  const personal = personalProblems(row);
  if (personal.length > 0) return { problems: personal };
  const cells = cellsOf(row);
  const externalId = cells.required('externalId', readExternalId);
  const kind = kindOf(cells);
  if (kind) refuseOthers(cells, columnsOf[kind]);
  const fact = kind && readers[kind](cells, known);
  return cells.problems.length > 0 || fact === undefined || externalId === undefined
    ? { problems: cells.problems }
    : { fact: { externalId, ...fact } };
};

const readers: Readonly<Record<PeopleRowKind, (cells: RowCells, known: PeopleReferences) => PersonFact | undefined>> = {
  PERSON: readPerson,
  EMPLOYMENT: readEmployment,
  EVIDENCE: readEvidence,
  ASSIGNMENT: readAssignment,
};

const ofAll = ['kind', 'externalId'] as const;
const columnsOf: Readonly<Record<PeopleRowKind, readonly PeopleColumn[]>> = {
  PERSON: [...ofAll, 'unit', 'complete'],
  EMPLOYMENT: [...ofAll, 'employer', 'title', 'form', 'from', 'to', 'percent', 'verification'],
  EVIDENCE: [
    ...ofAll,
    ...(['qualification', 'begun', 'issued', 'expires', 'area', 'points', 'creditUnit'] as const),
    ...(['competence', 'proficiency', 'verification', 'source'] as const),
  ],
  ASSIGNMENT: [...ofAll, 'scale', 'level', 'role', 'from', 'to'],
};

const readExternalId: ReadCell<string> = (written) => {
  const fault = externalIdProblem(written);
  return fault ? { fault } : { value: written };
};

const personalProblems = ({ cells }: PeopleRow): readonly PeopleRowProblem[] =>
  (Object.keys(cells) as PeopleColumn[])
    .filter((column) => holdsPersonalNumber(cells[column] ?? ''))
    .map((column) => problemAt(column, personal));

const personal: CellFault = {
  sv: 'innehåller något som ser ut som ett personnummer. Väntat: ingenting som säger vem någon är; ta bort det ur hela listan.',
  en: 'holds what looks like a personal identity number. Expected: nothing that tells who somebody is; remove it from the whole list.',
};
