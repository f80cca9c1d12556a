import type { Qualification } from '../../qualification/qualification';
import type { Knowledge } from '../../requirement/knowledge';
import { addDays, type IsoDay } from '../../time/iso-day';

/** Knowledge for any day, built only as often as it changes. */
export interface KnowledgeOverTime {
  readonly on: (day: IsoDay) => Knowledge;
  /** On days of the same era the same is known; only the day itself differs. */
  readonly eraOf: (day: IsoDay) => number;
}

/** What is known day by day: only which qualifications are declared equivalent changes. */
export const knowledgeOverTime = (
  qualifications: readonly Qualification[],
  knowledgeOn: (day: IsoDay) => Knowledge,
): KnowledgeOverTime => {
  const changes = daysOfChange(qualifications);
  const byEra = new Map<number, Knowledge>();
  const byDay = new Map<IsoDay, Knowledge>();
  const eraOf = (day: IsoDay): number => changes.filter((change) => change <= day).length;
  const inEra = (day: IsoDay): Knowledge => {
    const era = eraOf(day);
    const knowledge = byEra.get(era) ?? knowledgeOn(day);
    byEra.set(era, knowledge);
    return knowledge;
  };
  const on = (day: IsoDay): Knowledge => {
    const knowledge = byDay.get(day) ?? Object.freeze({ ...inEra(day), day });
    byDay.set(day, knowledge);
    return knowledge;
  };
  return { on, eraOf };
};

/** The first days on which an equivalence is in force, and in force no longer. */
const daysOfChange = (qualifications: readonly Qualification[]): readonly IsoDay[] => {
  const days = qualifications
    .flatMap(({ equivalents }) => equivalents)
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo && addDays(validTo, 1)])
    .filter((day) => day !== undefined);
  return [...new Set(days)];
};
