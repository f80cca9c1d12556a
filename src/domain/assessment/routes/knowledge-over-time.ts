import type { Qualification } from '../../qualification/qualification';
import type { Knowledge } from '../../requirement/knowledge';
import { addDays, type IsoDay } from '../../time/iso-day';

/**
 * Knowledge for any day, built only as often as it changes. Beside the day itself, only which qualifications are
 * declared equivalent differs from day to day.
 */
export const knowledgeOverTime = (
  qualifications: readonly Qualification[],
  knowledgeOn: (day: IsoDay) => Knowledge,
): ((day: IsoDay) => Knowledge) => {
  const changes = daysOfChange(qualifications);
  const built = new Map<IsoDay | undefined, Knowledge>();
  const known = new Map<IsoDay, Knowledge>();
  const builtFor = (day: IsoDay): Knowledge => {
    const since = changes.findLast((change) => change <= day);
    const earlier = built.get(since);
    if (earlier !== undefined) return earlier;
    const knowledge = knowledgeOn(day);
    built.set(since, knowledge);
    return knowledge;
  };
  return (day) => {
    const knowledge = known.get(day) ?? Object.freeze({ ...builtFor(day), day });
    known.set(day, knowledge);
    return knowledge;
  };
};

/** The first days on which an equivalence is in force, and in force no longer; in the order of time. */
const daysOfChange = (qualifications: readonly Qualification[]): readonly IsoDay[] => {
  const days = qualifications
    .flatMap(({ equivalents }) => equivalents)
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo && addDays(validTo, 1)])
    .filter((day) => day !== undefined);
  return [...new Set(days)].sort();
};
