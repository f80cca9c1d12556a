import { lastDayMet } from '../../domain/assessment/last-day-met';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { assessStep, type StepAssessment } from './assess-step';
import { daysOfLoss } from './days-of-loss';
import { stepOnDay } from './step-over-time';

/**
 * The last day on which a step that is met goes on being met by what is recorded and decided today; undefined when no
 * end is in sight, and when the step is not met.
 */
export const lastDayStepMet = (
  context: ReadContext,
  file: PersonFile,
  { step, asOf, verdict }: StepAssessment,
): IsoDay | undefined => {
  const isMetOn = (day: IsoDay): boolean => {
    if (day === asOf) return verdict === 'MET';
    const later = stepOnDay(context, step, day);
    return later !== undefined && assessStep(context, file, later, day).verdict === 'MET';
  };
  return lastDayMet({ asOf, changes: daysOfLoss(context, file, step, asOf), isMetOn });
};
