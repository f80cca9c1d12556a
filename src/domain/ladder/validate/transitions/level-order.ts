import { finding, type Finding, type Place } from '../../finding';
import type { Transition } from '../../transition';
import { levelRank } from '../level-rank';
import type { LadderRule } from '../rule';

/** ADVANCE leads to a higher level of the scale; LATERAL stays at a like level. */
export const levelOrder: LadderRule = (ladder, references) => {
  const rankOf = (slug: string): number | undefined => {
    const step = ladder.steps.find((one) => one.slug === slug);
    return step && levelRank(ladder, step, references);
  };
  return ladder.transitions.flatMap((transition, index) => {
    const [from, to] = [rankOf(transition.from), rankOf(transition.to)];
    if (from === undefined || to === undefined || transition.from === transition.to) return [];
    return againstOrder(transition, to - from, ['transitions', index]);
  });
};

const againstOrder = ({ from, to, kind }: Transition, rise: number, place: Place): readonly Finding[] => {
  if (kind === 'ADVANCE' && rise <= 0)
    return [
      finding('ADVANCE_NOT_UPWARD', place, {
        sv: `Vägen från ”${from}” till ”${to}” är uppåt (ADVANCE), men leder inte till en högre nivå. Vänd den eller ändra dess slag.`,
        en: `The transition from “${from}” to “${to}” is ADVANCE but does not lead to a higher level. Turn it or change its kind.`,
      }),
    ];
  if (kind === 'LATERAL' && rise !== 0)
    return [
      finding('LATERAL_LEVELS_DIFFER', place, {
        sv: `Vägen från ”${from}” till ”${to}” är i sidled (LATERAL), men nivåerna är olika. Se efter att det är menat så.`,
        en: `The transition from “${from}” to “${to}” is LATERAL but the levels differ. Check that this is meant.`,
      }),
    ];
  return [];
};
