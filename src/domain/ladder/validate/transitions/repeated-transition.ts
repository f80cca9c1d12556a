import { finding } from '../../finding';
import { repeated } from '../repeated';
import type { LadderRule } from '../rule';

/** At most one transition leads from one step to another; two of unlike kind would contradict each other. */
export const repeatedTransition: LadderRule = (ladder) =>
  repeated(ladder.transitions, ({ from, to }) => `${from} → ${to}`).map(({ index, key }) =>
    finding('DUPLICATE_TRANSITION', ['transitions', index], {
      sv: `Vägen ${key} finns redan. Behåll en av dem.`,
      en: `The transition ${key} is there already. Keep one of them.`,
    }),
  );
