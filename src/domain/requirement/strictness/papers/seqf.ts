import { lowestSeqfLevel } from '../../../qualification/seqf-level';
import type { QualificationLeaf, SeqfLevelLeaf } from '../../expression';

/** No level at all: lower than every level that can be asked for. */
export const NO_LEVEL = 0;

/** The lowest level that meets the demand. To ask for level 0 or less still asks for a level. */
export const leastLevel = ({ level }: Pick<SeqfLevelLeaf, 'level'>): number =>
  Math.max(lowestSeqfLevel, Math.ceil(level));

/** The lowest level that a paper must have for the leaf; no level where it asks for none. */
export const leastPaperLevel = ({ minimumSeqfLevel }: QualificationLeaf): number =>
  minimumSeqfLevel === undefined ? NO_LEVEL : leastLevel({ level: minimumSeqfLevel });

/** True when a qualification of the level and area meets the demand for a level. */
export const meetsLevel = (demand: SeqfLevelLeaf, level: number, area: string | undefined): boolean =>
  level >= leastLevel(demand) && (demand.area === undefined || demand.area === area);
