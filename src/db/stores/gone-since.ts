import type { EntityManager } from 'typeorm';
import type { Person } from '../../domain/person/person';
import type { IsoDay } from '../../domain/time/iso-day';
import { PersonEmploymentRow } from '../rows/person-employment-row';
import { PersonRow } from '../rows/person-row';
import { personInRow } from './person-mapping';

/** The calendar's last day: what lasts ends no sooner. */
const NEVER: IsoDay = '9999-12-31';

/**
 * People without a verified employment with their employer after the day, the longest gone first: what somebody claims
 * of themself keeps nobody. Where there is none, the day counts on which the person was first told of.
 */
export const goneSince = async (manager: EntityManager, day: IsoDay, limit: number): Promise<readonly Person[]> => {
  const people = manager.createQueryBuilder(PersonRow, 'person');
  // One value for each person: as a join, PostgreSQL may compare everybody with every employment.
  const lastDay = people
    .subQuery()
    .select(`MAX(COALESCE(employment.lastDay, '${NEVER}'))`)
    .from(PersonEmploymentRow, 'employment')
    .where('employment.person = person.id')
    .andWhere('employment.organization = person.organization')
    .andWhere(`employment.verification = 'VERIFIED'`);
  const goneOn = `COALESCE(${lastDay.getQuery()}, SUBSTR(person.firstToldAt, 1, ${day.length}))`;
  const rows = await people
    .addSelect(goneOn, 'gone_on')
    .where(`${goneOn} <= :day`, { day })
    .orderBy('gone_on')
    .addOrderBy('person.id')
    .limit(limit)
    .getMany();
  return rows.map(personInRow);
};
