import type { Employment } from '../../person/employment';
import type { ExperienceLeaf } from '../../requirement/expression';
import { addMonths } from '../../time/add-months';
import { dayNumber } from '../../time/iso-day';
import { changed, postsOn, prolonged } from './posts';
import type { RouteQuestion } from './route-question';
import { leastForm, priceOf } from './take-option';
import type { Taken } from './taken';
import { isLeafMet, type World, worldOn } from './world';

/** Nobody is told to work for longer. */
const LONGEST_IN_MONTHS = 600;

/** Works in the role for as many whole months as it takes until one of the leaves is met, for each that ever is. */
export const workUntilMet = (
  role: string,
  leaves: readonly ExperienceLeaf[],
  world: World,
  question: RouteQuestion,
): readonly Taken[] => {
  const worlds = new Map<number, World>();
  const after = (months: number): World => {
    const known = worlds.get(months) ?? worldAfterWork(role, months, world, question);
    worlds.set(months, known);
    return known;
  };
  const lengths = leaves.flatMap((leaf) => fewestMonths((months) => isLeafMet(leaf, after(months))) ?? []);
  return [...new Set(lengths)].map((months) => ({
    key: `WORK ${role}`,
    told: { kind: 'WORK', months, role, cost: 0, unknowns: [] },
    price: priceOf([], { days: dayNumber(after(months).day) - dayNumber(world.day) }),
    world: after(months),
  }));
};

/** By halving: what is enough is so for any longer time too. Undefined when even the longest is not. */
const fewestMonths = (isEnough: (months: number) => boolean): number | undefined => {
  if (!isEnough(LONGEST_IN_MONTHS)) return undefined;
  let [tooFew, enough] = [0, LONGEST_IN_MONTHS];
  while (enough - tooFew > 1) {
    const months = Math.floor((tooFew + enough) / 2);
    if (isEnough(months)) enough = months;
    else tooFew = months;
  }
  return enough;
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
