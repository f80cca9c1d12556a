import { finding } from '../../finding';
import type { LadderRule } from '../rule';

/** A transition must lead somewhere else. */
export const ownStep: LadderRule = (ladder) =>
  ladder.transitions.flatMap(({ from, to }, index) =>
    from === to
      ? [
          finding('TRANSITION_TO_ITSELF', ['transitions', index], {
            sv: `Vägen leder från steget ”${from}” till samma steg. Ta bort den eller ändra vart den leder.`,
            en: `The transition leads from the step “${from}” to the same step. Remove it or change where it leads.`,
          }),
        ]
      : [],
  );
