import type { PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import { lapsesOf, type Lapse } from '../../domain/assessment/lapses';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { assessStep } from './assess-step';
import { circumstancesOf } from './circumstances';
import { daysOfLoss } from './days-of-loss';
import { listStandingSteps } from './list-standing-steps';
import { presentEmployments } from './present-employments';
import { stepOnDay } from './step-over-time';

/** Something that a step which the person stands on rests on ends. */
export interface StepLapse extends Lapse<PlacedRequirement> {
  readonly step: PlacedStep;
}

/** The days through which to look. */
export interface LapsePeriod {
  readonly asOf: IsoDay;
  readonly until: IsoDay;
}

/** What lapses, through `until`, of the steps that the person stands on on `asOf`, in the order of time. */
export const listLapses = (
  context: ReadContext,
  file: PersonFile,
  { asOf, until }: LapsePeriod,
): readonly StepLapse[] =>
  listStandingSteps(context, file, asOf)
    .flatMap(({ step }) =>
      lapsesOf({
        asOf,
        until,
        changes: daysOfLoss(context, file, step, asOf),
        recordOn: (day) => circumstancesOf(context, file)(day).record,
        assessmentOn: (day) => {
          const onDay = stepOnDay(context, step, day);
          return onDay && assessStep(context, file, onDay, day);
        },
        employmentsOn: (day) =>
          presentEmployments(context, file, day)
            .filter(({ role }) => role === step.role)
            .map(({ id }) => id),
      }).map((lapse) => ({ ...lapse, step })),
    )
    .toSorted((one, other) => (one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0));
