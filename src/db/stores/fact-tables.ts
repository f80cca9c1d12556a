import type { EntityTarget } from 'typeorm';
import type { FactKind, FactKinds, Recorded } from '../../app/ports/people-store';
import { PersonAssignmentRow } from '../rows/person-assignment-row';
import { PersonEmploymentRow } from '../rows/person-employment-row';
import { PersonEvidenceRow } from '../rows/person-evidence-row';
import { assignmentInRow, columnsOfAssignment } from './assignment-mapping';
import { columnsOfEmployment, employmentInRow } from './employment-mapping';
import { columnsOfEvidence, evidenceInRow } from './evidence-mapping';
import type { Columns } from './insert-rows';

/** The row that holds each kind of fact. */
export interface FactRows {
  readonly employments: PersonEmploymentRow;
  readonly evidence: PersonEvidenceRow;
  readonly assignments: PersonAssignmentRow;
}

/** What a row holds of a fact itself. */
export type FactColumns<Row extends FactRows[FactKind]> = Omit<Columns<Row>, 'person' | 'importedIn'>;

/** How facts of one kind are stored. */
interface FactTable<Row, Fact> {
  readonly row: EntityTarget<Row>;
  readonly rowOf: (recorded: Recorded<Fact>) => Columns<Row>;
  readonly inRow: (row: Columns<Row>) => Recorded<Fact>;
}

/** How facts of each kind are stored. */
export const factTables: { readonly [Kind in FactKind]: FactTable<FactRows[Kind], FactKinds[Kind]> } = {
  employments: {
    row: PersonEmploymentRow,
    rowOf: (recorded) => ({ ...columnsOfEmployment(recorded.fact), ...toldOf(recorded) }),
    inRow: (row) => ({ fact: employmentInRow(row), ...toldIn(row) }),
  },
  evidence: {
    row: PersonEvidenceRow,
    rowOf: (recorded) => ({ ...columnsOfEvidence(recorded.fact), ...toldOf(recorded) }),
    inRow: (row) => ({ fact: evidenceInRow(row), ...toldIn(row) }),
  },
  assignments: {
    row: PersonAssignmentRow,
    rowOf: (recorded) => ({ ...columnsOfAssignment(recorded.fact), ...toldOf(recorded) }),
    inRow: (row) => ({ fact: assignmentInRow(row), ...toldIn(row) }),
  },
};

type Told = Pick<FactRows[FactKind], 'person' | 'importedIn'>;

const toldOf = (recorded: Omit<Recorded<unknown>, 'fact'>): Told => {
  const { person, importedIn = null } = recorded;
  return { person, importedIn };
};

const toldIn = ({ person, importedIn }: Told): Omit<Recorded<unknown>, 'fact'> => ({
  person,
  ...(importedIn !== null && { importedIn }),
});
