import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { diffRevisions, type RevisionDifference } from '../../app/ladders/diff-revisions';
import type { RequestContext } from '../context';
import { badUserInput } from '../errors/bad-user-input';
import { costOfComparison } from '../limits/cost/estimates';
import { LadderDiffType } from './ladder-diff.type';

@Resolver()
export class LadderDiffResolver {
  @Query(() => LadderDiffType, {
    complexity: costOfComparison(1),
    description:
      "What changed between two revisions of one ladder, in the ladder's own terms: what they say, not their status or decision.",
  })
  async ladderDiff(
    @Arg('slug', () => String, { description: 'The ladder.' }) slug: string,
    @Arg('from', () => Int, { description: 'The revision before.' }) from: number,
    @Arg('to', () => Int, { description: 'The revision after.' }) to: number,
    @Ctx() context: RequestContext,
  ): Promise<RevisionDifference> {
    const difference = await diffRevisions(context, { slug, from, to });
    if (difference) return difference;
    throw badUserInput({
      en: 'There is no such ladder, or it lacks one of the revisions.',
      sv: 'Det finns ingen sådan trappa, eller så saknar den någon av revisionerna.',
    });
  }
}
