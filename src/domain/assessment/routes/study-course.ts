import { inThousandths } from '../../qualification/points';
import type { CreditAmount } from '../route';
import type { Education } from './option';
import { effortAWeek, effortOf, type StudyTime, studyTime } from './study-norms';
import { studyPoints } from './study-points';
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
export const studyCourse = (education: Education, world: World): StudyCourse => {
  const { weeks, pace = FULL_PACE } = education.opportunity ?? {};
  const points = studyPoints(education, world);
  const total = education.opportunity && (weeks ?? weeksByNorm(points?.whole, pace));
  return {
    pace,
    ...(points && { credits: points.remaining }),
    ...(total !== undefined && { time: studyTime(total * shareOf(points)) }),
  };
};

const weeksByNorm = (whole: CreditAmount | undefined, pace: number): number | undefined =>
  whole && (effortOf(whole.points, whole.unit) * FULL_PACE) / (effortAWeek * pace);

const shareOf = (points: ReturnType<typeof studyPoints>): number => {
  const whole = inThousandths(points?.whole.points ?? 0);
  return points === undefined || whole === 0 ? 1 : inThousandths(points.remaining.points) / whole;
};
