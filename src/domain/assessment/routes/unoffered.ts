import type { Qualification } from '../../qualification/qualification';
import type { Knowledge } from '../../requirement/knowledge';
import type { Education } from './option';
import type { RouteQuestion } from './route-question';
import { isGivenOnApplication } from './supply';

/**
 * Educations to a qualification of which nobody in the data offers any: they are there to be found elsewhere, but where,
 * how long and at what cost is unknown. None where that would be a guess: of what the data knows an education to, open or
 * not; of what is given no longer; and of what an authority gives on demands that are not known. A course can be studied
 * by itself also where a package holds it, so of that it is no guess.
 */
export const unofferedEducations = (
  qualification: string,
  question: RouteQuestion,
  knowledge: Knowledge,
): readonly Education[] => {
  const known = knowledge.qualification(qualification);
  if (known === undefined || known.replacedBy !== undefined) return [];
  if (known.kind === 'COURSE') return courses(known, question, knowledge);
  if (isGivenOnApplication(qualification, knowledge)) return [];
  return isAwarded(qualification, question, knowledge) ? [] : [educationTo(known)];
};

/** The course; where its points are unknown, rather the courses that count as it. What is offered by itself is left out. */
const courses = (course: Qualification, question: RouteQuestion, knowledge: Knowledge): readonly Education[] => {
  const counting = [...knowledge.countingAs(course.slug)]
    .flatMap((slug) => knowledge.qualification(slug) ?? [])
    .filter(({ kind, credits, replacedBy }) => kind === 'COURSE' && credits !== undefined && replacedBy === undefined);
  const studied = course.credits !== undefined || counting.length === 0 ? [course] : counting;
  const today = question.knowledge.on(question.day);
  return studied
    .filter(({ slug }) => !question.opportunities.some(({ awards }) => awards.length === 1 && awards[0] === slug))
    .map((one) => ({
      ...educationTo(one),
      ...(isAwarded(one.slug, question, today) && { isTaughtWithin: true as const }),
    }));
};

const educationTo = ({ slug }: Qualification): Education => ({
  kind: 'EDUCATION',
  key: `UNOFFERED ${slug}`,
  awards: [slug],
  isApplication: false,
});

/** True when some education leads to what counts as the qualification. */
const isAwarded = (qualification: string, { opportunities }: RouteQuestion, knowledge: Knowledge): boolean => {
  const counting = knowledge.countingAs(qualification);
  return opportunities.some(({ awards }) => awards.some((award) => counting.has(award)));
};
