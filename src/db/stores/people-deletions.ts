import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import type { DeletedFacts, FactKind } from '../../app/ports/people-store';
import { DevelopmentPlanRow } from '../rows/development-plan-row';
import { IdempotencyAnswerRow } from '../rows/idempotency-answer-row';
import { PersonAssignmentRow } from '../rows/person-assignment-row';
import { PersonEmploymentRow } from '../rows/person-employment-row';
import { PersonEvidenceRow } from '../rows/person-evidence-row';
import { PersonRow } from '../rows/person-row';
import { batches } from './batches';
import { factTables } from './fact-tables';

/**
 * Deletes what an earlier import told of and this one did not: facts, then people of whom nothing is left. A plan is
 * something left: no import tells of it.
 */
export const deleteMissing = async (
  manager: EntityManager,
  organization: string,
  importedIn: string,
): Promise<DeletedFacts> => {
  const told = { organization, importedIn };
  const facts = {
    employments: await deleteMissingFacts(manager, 'employments', told),
    evidence: await deleteMissingFacts(manager, 'evidence', told),
    assignments: await deleteMissingFacts(manager, 'assignments', told),
  };
  const people = await missingPeople(manager, told);
  await erase(manager, people);
  return { people: people.length, ...facts };
};

/** Deletes the people, all that is theirs, and what was answered to them and about them. */
export const erase = async (manager: EntityManager, personIds: readonly string[]): Promise<void> => {
  for (const ids of batches(personIds)) {
    for (const row of rowsOfPeople) await manager.delete(row, { person: In(ids) });
    await forgetAnswers(manager, ids);
    await manager.delete(PersonRow, { id: In(ids) });
  }
};

/**
 * Deletes what was answered to the people, and to others about them: the hash of what was sent then could be compared
 * with what somebody supposes of the person.
 */
const forgetAnswers = async (manager: EntityManager, ids: readonly string[]): Promise<void> => {
  await manager.delete(IdempotencyAnswerRow, { subject: In(ids) });
  const named = manager
    .createQueryBuilder(PersonRow, 'person')
    .select('1')
    .where('person.id IN (:...ids)')
    // An id is a text of its own in the answer, never a part of one.
    .andWhere(`idempotency_answer.answer LIKE '%"' || person.id || '"%'`);
  await manager
    .createQueryBuilder()
    .delete()
    .from(IdempotencyAnswerRow)
    .where(`EXISTS (${named.getQuery()})`, { ids })
    .execute();
};

/** The rows that refer to a person by `person`. */
const rowsOfPeople: readonly EntityTarget<{ readonly person: string }>[] = [
  PersonEmploymentRow,
  PersonEvidenceRow,
  PersonAssignmentRow,
  DevelopmentPlanRow,
];

interface Told extends ObjectLiteral {
  readonly organization: string;
  readonly importedIn: string;
}

/** That an import told of it, but not this one; null compares as neither. */
const IS_MISSING = 'importedIn <> :importedIn';

const deleteMissingFacts = async (manager: EntityManager, kind: FactKind, told: Told): Promise<number> => {
  const people = manager
    .createQueryBuilder(PersonRow, 'person')
    .select('person.id')
    .where('person.organization = :organization');
  const { affected } = await manager
    .createQueryBuilder()
    .delete()
    .from<ObjectLiteral>(factTables[kind].row)
    .where(IS_MISSING)
    .andWhere(`person IN (${people.getQuery()})`, told)
    .execute();
  return affected ?? 0;
};

const missingPeople = async (manager: EntityManager, told: Told): Promise<readonly string[]> => {
  const people = manager
    .createQueryBuilder(PersonRow, 'person')
    .where('person.organization = :organization')
    .andWhere(`person.${IS_MISSING}`, told);
  for (const row of rowsOfPeople) {
    const left = people.subQuery().select('1').from(row, 'held').where('held.person = person.id');
    people.andWhere(`NOT EXISTS ${left.getQuery()}`);
  }
  const rows = await people.getMany();
  return rows.map(({ id }) => id);
};
