import type { Requirement } from '../../src/domain/requirement/requirement';
import type { StrictnessRelation } from '../../src/domain/requirement/strictness/compare-strictness';

/** So many months that somebody has been in each of the roles of a respite, joined by commas; '' is the step's own. */
type TimeServed = Readonly<Record<string, number>>;

/** So many months that somebody has been in each of the roles, all told as respite tells them. */
export const everyTimeServed: readonly TimeServed[] = [0, 12, 24].flatMap((own) =>
  [0, 12, 24].flatMap((rektor) => [0, 12, 24].map((both) => ({ '': own, rektor, 'barnskotare,rektor': both }))),
);

/** True when somebody who has served so long has no respite left. */
export const mustBeMet = ({ respite }: Requirement, served: TimeServed): boolean =>
  respite === undefined || respite.months <= (served[respite.roles.toSorted().join()] ?? 0);

/** The papers that requirements of one paper each take. */
export const papersOf = (requirements: readonly Requirement[]): ReadonlySet<string> =>
  new Set(requirements.map(({ expression }) => (expression.kind === 'QUALIFICATION' ? expression.qualification : '')));

/** How the latter stand to the former, where each gives the papers taken in the same cases. */
export const relationOf = (
  before: readonly ReadonlySet<string>[],
  after: readonly ReadonlySet<string>[],
): StrictnessRelation => {
  const demandsNoLess = after.every((papersTaken, index) => isWithin(before[index], papersTaken));
  const demandsNoMore = after.every((papersTaken, index) => isWithin(papersTaken, before[index]));
  if (demandsNoLess) return demandsNoMore ? 'SAME' : 'STRICTER';
  return demandsNoMore ? 'LOOSER' : 'DIFFERENT';
};

const isWithin = (some: ReadonlySet<string> = new Set(), all: ReadonlySet<string> = new Set()): boolean =>
  [...some].every((one) => all.has(one));
