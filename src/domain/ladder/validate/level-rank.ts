import type { Ladder } from '../ladder';
import type { Step } from '../step';
import type { LadderReferences } from './references';

/** The rank of the step's level in the ladder's scale; undefined when it has none that is known. */
export const levelRank = (ladder: Ladder, step: Step, references: LadderReferences): number | undefined => {
  const scale = ladder.scale === undefined ? undefined : references.levelScale(ladder.scale);
  return scale?.levels.find((level) => level.slug === step.level)?.rank;
};
