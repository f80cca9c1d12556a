import { dayNumber } from '../../time/iso-day';
import { type Measures, nothing } from './measures';
import { type Education, isUnoffered, type Option } from './option';
import type { RouteQuestion } from './route-question';
import { effortOf, lastDayOfStudy } from './study-norms';
import { shortestCourse } from './study-course';

/** The least that an option can add to the measures of a route, whatever has been done before it. */
export const priceFloors = (question: RouteQuestion): ((option: Option) => Measures) => {
  const known = new Map<string, Measures>();
  return (option) => {
    const floor = known.get(option.key) ?? floorOf(option, question);
    known.set(option.key, floor);
    return floor;
  };
};

const floorOf = (option: Option, question: RouteQuestion): Measures => {
  switch (option.kind) {
    case 'EDUCATION':
      return floorOfEducation(option, question);
    case 'VALIDATION':
      return { ...nothing, unknownDurations: 1, unknownCosts: 1, actions: 1 };
    case 'POST':
    case 'LEVEL':
      return { ...nothing, unknownDurations: 1, actions: 1 };
    case 'PROOF':
      return { ...nothing, actions: 1 };
  }
};

const floorOfEducation = (education: Education, question: RouteQuestion): Measures => {
  const { opportunity, isApplication } = education;
  const money = { unknownCosts: isUnknown(opportunity?.cost), kronor: opportunity?.cost ?? 0, actions: 1 };
  if (isApplication) return { ...nothing, ...money, unknownDurations: 1 };
  const { time, credits } = shortestCourse(education, question.knowledge.on(question.day));
  return {
    ...nothing,
    ...money,
    unoffered: isUnoffered(education) ? 1 : 0,
    unknownDurations: isUnknown(time),
    days: time === undefined ? 0 : dayNumber(lastDayOfStudy(shortestYear, time)) - dayNumber(shortestYear),
    unknownCredits: isUnknown(credits),
    effort: credits === undefined ? 0 : effortOf(credits.points, credits.unit),
    unknownSeats: isUnknown(opportunity?.seats),
  };
};

const isUnknown = (told: unknown): number => (told === undefined ? 1 : 0);

/** From this day on as many leap days are as few as ever within the years that studies take. */
const shortestYear = '2096-03-01';
