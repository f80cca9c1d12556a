import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findVisibleRevision } from '../../app/ladders/find-visible-ladder';
import { compareTwoLadders, type LadderComparison } from '../../app/ladders/compare-ladders';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import { AsOf } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { badUserInput } from '../errors/bad-user-input';
import { costOfComparison } from '../limits/cost/estimates';
import { ladderReferenceOf } from '../ladder-work/ladder-reference';
import { LadderComparisonType } from './ladder-comparison.type';

@Resolver()
export class LadderComparisonResolver {
  @Query(() => LadderComparisonType, {
    complexity: costOfComparison(1),
    description: "Two employers' ladders side by side: which steps correspond, and whose demands are stricter.",
  })
  async compareLadders(
    @Arg('left', () => ID, { description: 'The id of a ladder.' }) left: string,
    @Arg('right', () => ID, { description: 'The id of the ladder to compare with it.' }) right: string,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<LadderComparison> {
    return compareTwoLadders(context, await ladderOf(left, context), await ladderOf(right, context), asOf);
  }
}

const ladderOf = async (id: string, context: RequestContext): Promise<PlacedLadder> => {
  const ladder = await findVisibleRevision(context, ladderReferenceOf(id));
  if (ladder) return ladder;
  throw badUserInput({ en: 'There is no ladder with that id.', sv: 'Det finns ingen trappa med det id:t.' });
};
