import type { RouteQuestion } from '../../../src/domain/assessment/routes/route-question';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import type { QualificationEvidence } from '../../../src/domain/person/evidence';
import type { Leaf } from '../../../src/domain/requirement/expression';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { afterWeeks, daysBetween } from './calendar';
import type { Act, Price, State } from './row';
import { isMet } from './verdicts';
import { besides, countsAs, current, isSeen, moved, posted, rolesToWorkIn } from './work';

/** What is studied; `isOffered` is false of what nobody offers. */
export type Studied = Pick<
  LearningOpportunity,
  'slug' | 'awards' | 'credits' | 'creditUnit' | 'weeks' | 'pace' | 'cost' | 'seats'
> & { readonly isOffered?: false };

/** True of a course that is taught within something, or in place of which something is. */
export const isInPackage = ({ opportunities, knowledge: known, day }: RouteQuestion, slug: string): boolean => {
  const knowledge = known.on(day);
  const taught = opportunities.flatMap(({ awards }) => awards);
  return (
    knowledge.qualification(slug)?.kind === 'COURSE' && taught.some((award) => knowledge.countingAs(slug).has(award))
  );
};

export const weeksOf = (points: number, unit: string | undefined): number => {
  const aWeek = { HP: 1.5, YHP: 5, GYMNASIEPOANG: 20 }[unit ?? ''] ?? 20;
  return points / aWeek;
};

export const costOf = ({ cost }: Pick<Studied, 'cost'>): Price =>
  cost === undefined ? { unknownCosts: 1 } : { kronor: cost };

export const papers = (
  id: string,
  awards: readonly string[],
  begun: IsoDay,
  issued: IsoDay,
): readonly QualificationEvidence[] =>
  awards.map((qualification) => ({
    kind: 'QUALIFICATION',
    id: `${id} ${qualification}`,
    qualification,
    begun,
    issued,
    verification: 'VERIFIED',
    source: { kind: 'DIPLOMA' },
  }));

/** The education's own points, else those of its award; every award of these worlds has its parts one level down. */
const wholeOf = (question: RouteQuestion, { awards, credits, creditUnit }: Studied) => {
  const award = question.knowledge.on(question.day).qualification(awards[0] ?? '');
  return { award, points: credits ?? award?.credits, unit: creditUnit ?? award?.creditUnit };
};

/** The points that remain, by adding up what is held; undefined when nobody knows how many there are. */
export const remainingPoints = (question: RouteQuestion, state: State, studied: Studied): number | undefined => {
  const { award, points, unit } = wholeOf(question, studied);
  if (points === undefined || award?.credits === undefined || unit !== award.creditUnit) return points;
  const holds = (qualification: string): boolean => isMet(question, { kind: 'QUALIFICATION', qualification }, state);
  if (holds(award.slug)) return Math.min(points, award.credits);
  const knowledge = question.knowledge.on(state.day);
  const held = award.includes.filter(holds).map((part) => knowledge.qualification(part)?.credits ?? 0);
  return Math.min(points, Math.max(award.credits - held.reduce((sum, one) => sum + one, 0), 0));
};

/** How long what remains takes; undefined when unknown. */
export const lengthInWeeks = (
  question: RouteQuestion,
  studied: Studied | undefined,
  remaining: number | undefined,
): number | undefined => {
  if (studied === undefined || studied.isOffered === false) return undefined;
  const { points, unit } = wholeOf(question, studied);
  const byNorm = points === undefined ? undefined : (weeksOf(points, unit) * 100) / (studied.pace ?? 100);
  const whole = studied.weeks ?? byNorm;
  if (whole === undefined || points === undefined || points === 0 || remaining === undefined) return whole;
  return (whole * remaining) / points;
};

/** To study it, with the present posts kept, or with a new one where the pace leaves room. */
export const studyActs = (
  question: RouteQuestion,
  state: State,
  studied: Studied,
  experience: readonly Leaf[],
): readonly Act[] => {
  const { day, record } = state;
  const remaining = remainingPoints(question, state, studied);
  const weeks = lengthInWeeks(question, studied, remaining);
  const over = weeks === undefined ? day : afterWeeks(day, weeks);
  const key = `STUDY ${studied.slug} `;
  const price: Price = {
    unoffered: studied.isOffered === false && !isInPackage(question, studied.slug) ? 1 : 0,
    unknownDurations: weeks === undefined ? 1 : 0,
    days: daysBetween(day, over),
    ...costOf(studied),
    unknownCredits: remaining === undefined ? 1 : 0,
    weeks: weeksOf(remaining ?? 0, wholeOf(question, studied).unit),
    unknownSeats: studied.seats === undefined ? 1 : 0,
  };
  const evidence = [...record.evidence, ...papers(key, studied.awards, day, over)];
  const room = 100 - (studied.pace ?? 100);
  return [undefined, ...(room > 0 ? newRoles(question, state, experience) : [])].map((role) => {
    const posts =
      role === undefined
        ? record.employments
        : moved(record.employments, posted(question, `WORK ${role}`, day, { role }));
    const employments = over === day ? posts : besides(posts, day, over, room);
    return { key, months: 0, state: { day: over, record: { ...record, employments, evidence } }, price };
  });
};

const newRoles = (question: RouteQuestion, state: State, experience: readonly Leaf[]): readonly string[] => {
  const present = current(state.record.employments, state.day)
    .filter(isSeen)
    .map(({ role }) => role);
  return [...rolesToWorkIn(question, state)].filter(
    (role) => !present.includes(role) && experience.some((leaf) => countsAs(question, leaf, role)),
  );
};
