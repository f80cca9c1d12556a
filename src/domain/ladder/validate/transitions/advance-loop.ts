import { finding } from '../../finding';
import { loops } from '../graph';
import type { LadderRule } from '../rule';
import { advancesOf } from './advances';

/** Advancing never leads back to where one was. */
export const advanceLoop: LadderRule = (ladder) =>
  loops(
    ladder.steps.map((step) => step.slug),
    advancesOf(ladder),
  ).map((loop) => {
    const way = [...loop, loop[0]].join(' → ');
    return finding('ADVANCE_LOOP', ['transitions'], {
      sv: `Stegen bildar en slinga uppåt: ${way}. Ta bort eller vänd en av vägarna.`,
      en: `The steps form an upward loop: ${way}. Remove or turn one of the transitions.`,
    });
  });
