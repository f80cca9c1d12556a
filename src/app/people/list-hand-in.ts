import type { PlacedRequirement } from '../../catalog/placed-requirement';
import { handInFor, type PaperToHandIn } from '../../domain/assessment/hand-in/hand-in';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { assessTasks } from './assess-tasks';
import { listNextSteps } from './list-next-steps';
import { listStandingSteps } from './list-standing-steps';

/** What the person may hand in to have decided what is open on the day: of where they stand, of what lies before them and of their tasks. */
export const listHandIn = (
  context: ReadContext,
  file: PersonFile,
  asOf: IsoDay,
): readonly PaperToHandIn<PlacedRequirement>[] =>
  handInFor([
    ...listStandingSteps(context, file, asOf),
    ...listNextSteps(context, file, asOf),
    ...assessTasks(context, file, asOf),
  ]);
