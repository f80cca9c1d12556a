import { finding } from '../../finding';
import type { LadderRule } from '../rule';

/** In a cumulative ladder a step presupposes those that advance to it, so there must be some. */
export const cumulativeWithoutAdvance: LadderRule = (ladder) =>
  !ladder.cumulative || ladder.transitions.some((transition) => transition.kind === 'ADVANCE')
    ? []
    : [
        finding('CUMULATIVE_WITHOUT_ADVANCE', ['cumulative'], {
          sv: 'Trappan är kumulativ, men ingen väg leder uppåt (ADVANCE). Lägg till vägar eller gör den icke-kumulativ.',
          en: 'The ladder is cumulative, but no transition leads upwards (ADVANCE). Add transitions or make it not cumulative.',
        }),
      ];
