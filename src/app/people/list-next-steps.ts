import type { PlacedStep } from '../../catalog/placed-ladder';
import { entrySteps, stepsAhead } from '../../domain/assessment/standing';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { assessStep, type StepAssessment } from './assess-step';
import { laddersOfPerson } from './ladders-of-person';
import { standingStepsIn } from './list-standing-steps';
import { presentRoles } from './present-employments';

/**
 * The steps that lie before the person on the day, judged: those one transition away from where they stand in a ladder;
 * where they stand on none, the lowest of their role; where no role of theirs is known, the entry steps of every ladder.
 */
export const listNextSteps = (context: ReadContext, file: PersonFile, asOf: IsoDay): readonly StepAssessment[] => {
  const roles = presentRoles(context, file, asOf);
  return laddersOfPerson(context, file.person, asOf)
    .flatMap((ladder): readonly PlacedStep[] => {
      if (roles.size === 0) return entrySteps(ladder);
      const stoodOn = standingStepsIn(context, file, ladder, asOf).map(({ step }) => step);
      return stepsAhead(ladder, stoodOn, roles);
    })
    .map((step) => assessStep(context, file, step, asOf));
};
