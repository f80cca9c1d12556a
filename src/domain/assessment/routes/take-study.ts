import type { Employment } from '../../person/employment';
import { scopeOf } from '../../requirement/experience-scope';
import type { ExperienceLeaf } from '../../requirement/expression';
import type { RouteAction, RouteUnknown } from '../route';
import { type Education, isUnoffered } from './option';
import { besideStudies, changed, leftBeside, postsOn } from './posts';
import type { RouteQuestion } from './route-question';
import { effortOf, lastDayOfStudy, monthsOfStudy } from './study-norms';
import { type StudyCourse, studyCourse } from './study-course';
import { papersOf, priceOf } from './take-option';
import type { Taken } from './taken';
import { newPost } from './take-work';
import { type World, worldOn } from './world';
import { dayNumber } from '../../time/iso-day';

/** What may be worked beside studies. */
export interface WorkBeside {
  /** The role of a new post; left out when the present ones are kept. */
  readonly newRole?: string;
  /** What experience is needed of: it decides which work is worth telling of. */
  readonly needed: readonly ExperienceLeaf[];
}

/** Studies what remains of an education, from the day on. Work goes on beside it as far as its pace leaves room. */
export const study = (
  education: Education,
  { newRole, needed }: WorkBeside,
  world: World,
  question: RouteQuestion,
): Taken => {
  const course = studyCourse(education, world);
  const { day, record } = world;
  const over = course.time === undefined ? day : lastDayOfStudy(day, course.time);
  const posts =
    newRole === undefined ? record.employments : changed(record.employments, newPost(newRole, world, question));
  const employments = besideStudies(posts, day, over, leftBeside(course.pace));
  const papers = papersOf(education.awards, education.key, day, over);
  const told = toldStudy(education, course);
  const months = told.months;
  const beside = over > day && course.pace < 100 ? workedRole(postsOn(posts, day), needed, world) : undefined;
  return {
    key: education.key,
    told: { ...told, ...(beside !== undefined && { beside: { role: beside, months } }) },
    price: priceOf(told.unknowns, {
      unoffered: isUnoffered(education) ? 1 : 0,
      days: dayNumber(over) - dayNumber(day),
      kronor: told.cost ?? 0,
      effort: course.credits === undefined ? 0 : effortOf(course.credits.points, course.credits.unit),
    }),
    world: worldOn(question, over, { ...record, employments, evidence: [...record.evidence, ...papers] }),
  };
};

const toldStudy = (
  { opportunity, awards }: Education,
  { time, credits }: StudyCourse,
): Omit<RouteAction, 'satisfies'> => {
  const cost = opportunity?.cost;
  const unknowns: readonly RouteUnknown[] = [
    ...(time === undefined ? (['DURATION'] as const) : []),
    ...(cost === undefined ? (['COST'] as const) : []),
    ...(opportunity?.seats === undefined ? (['SEATS'] as const) : []),
    ...(credits === undefined ? (['CREDITS'] as const) : []),
  ];
  return {
    kind: 'STUDY',
    months: time === undefined ? 0 : monthsOfStudy(time),
    ...(opportunity && { opportunity: opportunity.slug }),
    ...(awards[0] !== undefined && { qualification: awards[0] }),
    ...(credits && { credits }),
    ...(cost !== undefined && { cost }),
    unknowns,
  };
};

/** The first role of the posts that gives experience that is needed. */
const workedRole = (
  posts: readonly Employment[],
  needed: readonly ExperienceLeaf[],
  { circumstances: { knowledge } }: World,
): string | undefined =>
  posts.flatMap(({ role }) => role ?? []).find((role) => needed.some((leaf) => scopeOf(leaf, knowledge).has(role)));
