import type { RouteQuestion } from '../../../src/domain/assessment/routes/route-question';
import type { Employment } from '../../../src/domain/person/employment';
import type { Leaf } from '../../../src/domain/requirement/expression';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { daysBetween, daysLater, monthsLater } from './calendar';
import type { Act, State } from './row';
import { holdsOn, isFulfilled, isMet } from './verdicts';

const LONGEST_IN_MONTHS = 120;

/** True when work in the role counts towards the leaf. */
export const countsAs = (question: RouteQuestion, leaf: Leaf, role: string): boolean => {
  if (leaf.kind !== 'EXPERIENCE') return false;
  if (leaf.field === undefined) return leaf.roles?.includes(role) === true;
  return question.knowledge.on(question.day).role(role)?.field === leaf.field;
};

export const current = (employments: readonly Employment[], day: IsoDay): readonly Employment[] =>
  employments.filter(
    ({ verification, from, to = '9999-12-31' }) => verification !== 'REFUTED' && from <= day && day <= to,
  );

export const isSeen = ({ verification }: Employment): boolean => verification === 'VERIFIED';

/** The posts of the day end the day before the new one begins. */
export const moved = (employments: readonly Employment[], post: Employment): readonly Employment[] => {
  const leaving = current(employments, post.from);
  const kept = employments.flatMap((one) => {
    if (!leaving.includes(one)) return [one];
    return one.from === post.from ? [] : [{ ...one, to: daysLater(post.from, -1) }];
  });
  return [...kept, post];
};

export const posted = (question: RouteQuestion, id: string, from: IsoDay, parts: Partial<Employment>): Employment => ({
  id: `${id} ${from}`,
  organization: question.employer,
  form: 'HOURLY',
  from,
  percent: 100,
  verification: 'VERIFIED',
  ...parts,
});

/** What becomes of the posts of the first day while so many percent of the time are left beside studies. */
export const besides = (
  employments: readonly Employment[],
  day: IsoDay,
  over: IsoDay,
  room: number,
): readonly Employment[] => {
  const present = current(employments, day);
  const all = present.reduce((sum, { percent }) => sum + percent, 0);
  return employments.flatMap((post) => {
    if (!present.includes(post)) return [post];
    const percent = all <= room ? post.percent : Math.max(1, Math.floor((post.percent * room) / all));
    const { role, ...roleless } = post;
    const lasts = (post.to ?? '9999-12-31') >= over;
    const meanwhile: Employment = {
      ...roleless,
      ...(room > 0 && role !== undefined && { role }),
      id: `${post.id} m`,
      percent,
      from: day,
      to: lasts ? daysLater(over, -1) : (post.to ?? over),
    };
    const before = post.from < day ? [{ ...post, to: daysLater(day, -1) }] : [];
    return [...before, meanwhile, ...(lasts ? [{ ...post, id: `${post.id} a`, from: over }] : [])];
  });
};

export const rolesToWorkIn = (question: RouteQuestion, state: State): ReadonlySet<string> => {
  const posts = current(state.record.employments, state.day).filter(isSeen);
  const steps = question.steps.filter(
    (one) => one.isPassable && holdsOn(one, state.day) && isFulfilled(question, one.step, state),
  );
  return new Set([...posts, ...steps].flatMap(({ role }) => role ?? []));
};

const worked = (question: RouteQuestion, { day, record }: State, role: string, months: number): State => {
  const end = monthsLater(day, months);
  const mine = current(record.employments, day).filter((one) => one.role === role);
  const goesOn = (one: Employment): Employment =>
    mine.includes(one) && one.to !== undefined && one.to < end ? { ...one, to: end } : one;
  const employments = mine.some(isSeen)
    ? record.employments.map(goesOn)
    : moved(record.employments, posted(question, `WORK ${role}`, day, { role }));
  return { day: end, record: { ...record, employments } };
};

/** Work for as long as it takes, month by month, until one of the leaves is met. */
export const workActs = (
  question: RouteQuestion,
  state: State,
  role: string,
  leaves: readonly Leaf[],
): readonly Act[] => {
  const lengths = new Set<number>();
  for (const leaf of leaves.filter((one) => countsAs(question, one, role))) {
    let months = 1;
    while (months <= LONGEST_IN_MONTHS && !isMet(question, leaf, worked(question, state, role, months))) months += 1;
    if (months <= LONGEST_IN_MONTHS) lengths.add(months);
  }
  return [...lengths].map((months) => {
    const next = worked(question, state, role, months);
    return { key: `WORK ${role} `, months, state: next, price: { days: daysBetween(state.day, next.day) } };
  });
};
