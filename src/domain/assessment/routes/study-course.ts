import { inThousandths } from '../../qualification/points';
import type { Knowledge } from '../../requirement/knowledge';
import type { CreditAmount } from '../route';
import type { Education } from './option';
import { effortAWeek, effortOf, type StudyTime, studyTime } from './study-norms';
import { fewestPoints, type StudyPoints, studyPoints } from './study-points';
import type { World } from './world';

/** What it takes a person to study an education; what is left out is unknown. */
export interface StudyCourse {
  readonly time?: StudyTime;
  /** In percent of full time. */
  readonly pace: number;
  readonly credits?: CreditAmount;
}

const FULL_PACE = 100;

/**
 * The time is that of the education, in proportion to the points that remain; where only points are known, the time
 * that they take by the norm, at the pace of the education. A pace that is unknown is taken to be full. Of an education
 * that nobody in the data offers, the time is unknown.
 */
export const studyCourse = (education: Education, world: World): StudyCourse =>
  courseOf(education, studyPoints(education, world));

/** The least that it takes anybody. */
export const shortestCourse = (education: Education, knowledge: Knowledge): StudyCourse =>
  courseOf(education, fewestPoints(education, knowledge));

const courseOf = (education: Education, points: StudyPoints | undefined): StudyCourse => {
  const { weeks, pace = FULL_PACE } = education.opportunity ?? {};
  const total = education.opportunity && (weeks ?? weeksByNorm(points?.whole, pace));
  return {
    pace,
    ...(points && { credits: points.remaining }),
    ...(total !== undefined && { time: studyTime(total * shareOf(points)) }),
  };
};

const weeksByNorm = (whole: CreditAmount | undefined, pace: number): number | undefined =>
  whole && (effortOf(whole.points, whole.unit) * FULL_PACE) / (effortAWeek * pace);

const shareOf = (points: StudyPoints | undefined): number => {
  const whole = inThousandths(points?.whole.points ?? 0);
  return points === undefined || whole === 0 ? 1 : inThousandths(points.remaining.points) / whole;
};
