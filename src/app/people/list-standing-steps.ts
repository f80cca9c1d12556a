import type { PlacedLadder } from '../../catalog/placed-ladder';
import { stepsStoodOn } from '../../domain/assessment/standing';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { assessStep, type StepAssessment } from './assess-step';
import { laddersOfPerson } from './ladders-of-person';
import { presentRoles } from './present-employments';

/** The steps that the person stands on, on the day, judged. */
export const listStandingSteps = (context: ReadContext, file: PersonFile, asOf: IsoDay): readonly StepAssessment[] =>
  laddersOfPerson(context, file.person, asOf).flatMap((ladder) => standingStepsIn(context, file, ladder, asOf));

/** Those of one ladder. */
export const standingStepsIn = (
  context: ReadContext,
  file: PersonFile,
  ladder: PlacedLadder,
  asOf: IsoDay,
): readonly StepAssessment[] => {
  const roles = presentRoles(context, file, asOf);
  const judged = new Map(
    ladder.steps.filter(({ role }) => roles.has(role)).map((step) => [step, assessStep(context, file, step, asOf)]),
  );
  const isMet = (step: StepAssessment['step']): boolean => judged.get(step)?.verdict === 'MET';
  return stepsStoodOn(ladder, { roles, isMet }).flatMap((step) => judged.get(step) ?? []);
};
