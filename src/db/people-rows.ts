import type { DataSource } from 'typeorm';
import { DevelopmentPlanRow } from './rows/development-plan-row';
import { IdempotencyAnswerRow } from './rows/idempotency-answer-row';
import { PersonAssignmentRow } from './rows/person-assignment-row';
import { PersonEmploymentRow } from './rows/person-employment-row';
import { PersonEvidenceRow } from './rows/person-evidence-row';
import { PersonRow } from './rows/person-row';

/** The row classes of which rows go when a person is erased. */
const peopleRows = [
  PersonRow,
  PersonEmploymentRow,
  PersonEvidenceRow,
  PersonAssignmentRow,
  DevelopmentPlanRow,
  IdempotencyAnswerRow,
];

/** The names of their tables. */
export const peopleTables = (dataSource: DataSource): readonly string[] =>
  peopleRows.map((row) => dataSource.getMetadata(row).tableName);
