import { finding, type Finding, type Place } from '../finding';
import type { LevelScale } from '../level-scale';

/** The ranks of a scale's levels must be 1, 2, 3 and so on, each once. */
export const levelRanks = (scale: LevelScale, place: Place): readonly Finding[] => {
  const ranks = scale.levels.map((level) => level.rank).toSorted((left, right) => left - right);
  if (ranks.every((rank, index) => rank === index + 1)) return [];
  const list = ranks.join(', ');
  return [
    finding('LEVEL_RANKS_WRONG', place, {
      sv: `Nivåerna i skalan ”${scale.slug}” har rang ${list}. Numrera dem från 1 och uppåt, var och en med egen rang.`,
      en: `The levels of the scale “${scale.slug}” have the ranks ${list}. Number them from 1, each with its own rank.`,
    }),
  ];
};
