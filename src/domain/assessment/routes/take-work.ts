import type { Employment } from '../../person/employment';
import { kleeneVerdict } from '../../requirement/evaluate/kleene';
import type { ExperienceLeaf } from '../../requirement/expression';
import { addMonths } from '../../time/add-months';
import { dayNumber } from '../../time/iso-day';
import { changed, postsOn, prolonged } from './posts';
import type { RouteQuestion } from './route-question';
import { leastForm, priceOf } from './take-option';
import type { Taken } from './taken';
import { type World, worldOn } from './world';

/** Nobody is told to work for longer. */
const LONGEST_IN_MONTHS = 600;

/** Works in the role for as many whole months as it takes until the leaf is met; undefined when it never is. */
export const workUntilMet = (
  role: string,
  leaf: ExperienceLeaf,
  world: World,
  question: RouteQuestion,
): Taken | undefined => {
  const after = (months: number): World => worldAfterWork(role, months, world, question);
  const isEnough = (months: number): boolean => kleeneVerdict(leaf, after(months).standing) === 'MET';
  if (!isEnough(LONGEST_IN_MONTHS)) return undefined;
  let [tooFew, enough] = [0, LONGEST_IN_MONTHS];
  while (enough - tooFew > 1) {
    const months = Math.floor((tooFew + enough) / 2);
    if (isEnough(months)) enough = months;
    else tooFew = months;
  }
  const done = after(enough);
  return {
    key: `WORK ${role}`,
    told: { kind: 'WORK', months: enough, role, cost: 0, unknowns: [] },
    price: priceOf([], { days: dayNumber(done.day) - dayNumber(world.day) }),
    world: done,
  };
};

/** A present post in the role goes on; else a new one takes the place of the present ones. */
const worldAfterWork = (role: string, months: number, world: World, question: RouteQuestion): World => {
  const { day, record } = world;
  const last = addMonths(day, months);
  const employments = postsOn(record.employments, day).some((post) => post.role === role)
    ? prolonged(record.employments, role, day, last)
    : changed(record.employments, newPost(role, world, question));
  return worldOn(question, last, { ...record, employments });
};

/** A full-time post in a role from the day on. What title it carries is not known. */
export const newPost = (role: string, { day }: World, { employer }: RouteQuestion): Employment => ({
  id: `WORK ${role} ${day}`,
  organization: employer,
  role,
  form: leastForm,
  from: day,
  percent: 100,
  verification: 'VERIFIED',
});
