import type { EmploymentForm } from '../../domain/person/employment';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { Verification } from '../../domain/person/verification';
import type { IsoDay } from '../../domain/time/iso-day';
import type { PersonEmploymentRow } from '../rows/person-employment-row';
import type { FactColumns } from './fact-tables';

/** The columns that hold an employment. */
export const columnsOfEmployment = (employment: RecordedEmployment): FactColumns<PersonEmploymentRow> => {
  const { id, organization, label, form, from, to = null, percent, verification } = employment;
  return { id, organization, label, form, firstDay: from, lastDay: to, percent, verification };
};

/** The employment that a row holds: what was stored is what `columnsOfEmployment` was given. */
export const employmentInRow = (row: FactColumns<PersonEmploymentRow>): RecordedEmployment => ({
  id: row.id,
  organization: row.organization,
  label: row.label,
  form: row.form as EmploymentForm,
  from: row.firstDay as IsoDay,
  ...(row.lastDay !== null && { to: row.lastDay as IsoDay }),
  percent: row.percent,
  verification: row.verification as Verification,
});
