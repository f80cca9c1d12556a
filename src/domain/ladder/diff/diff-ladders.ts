import type { Knowledge } from '../../requirement/knowledge';
import type { Ladder } from '../ladder';
import { changesBetween } from './changes-between';
import { judged } from './judge-change';
import type { LadderChange } from './ladder-change';

/**
 * What it takes to make one ladder into another, in the ladder's own terms, and how strict that makes it: two
 * revisions, or a shared ladder and one that adapts it. See `changesBetween`.
 */
export const diffLadders = (from: Ladder, to: Ladder, knowledge: Knowledge): readonly LadderChange[] =>
  changesBetween(from, to).map((change) => judged(change, knowledge));
