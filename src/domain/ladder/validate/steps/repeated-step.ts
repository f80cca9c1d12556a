import { finding } from '../../finding';
import { repeated } from '../repeated';
import type { LadderRule } from '../rule';

/** The steps of a ladder have each their own slug, and offer each activity once. */
export const repeatedStep: LadderRule = (ladder) => [
  ...repeated(ladder.steps, (step) => step.slug).map(({ index, key }) =>
    finding('DUPLICATE_STEP', ['steps', index], {
      sv: `Ett tidigare steg heter redan ”${key}”. Ge steget ett eget namn.`,
      en: `An earlier step is already named “${key}”. Give this step a name of its own.`,
    }),
  ),
  ...ladder.steps.flatMap((step) =>
    repeated(step.activities, (activity) => activity).map(({ index, key }) =>
      finding('DUPLICATE_ACTIVITY', ['steps', step.slug, 'activities', index], {
        sv: `Insatsen ”${key}” står redan på steget. Ta bort den ena.`,
        en: `The activity “${key}” is on the step already. Remove one of them.`,
      }),
    ),
  ),
];
