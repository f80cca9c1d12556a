import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { listConflicts, type ToldConflict } from '../../app/ladders/list-conflicts';
import { listFindings } from '../../app/ladders/list-findings';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { Finding } from '../../domain/ladder/finding';
import { AdaptationConflictType } from '../adaptation-conflict/adaptation-conflict.type';
import type { RequestContext } from '../context';
import { FindingType } from '../finding/finding.type';
import { LadderType } from '../ladder/ladder.type';
import { costOfAbout, costOfComparison } from '../limits/cost/estimates';

/** What a ladder tells those who work on it. */
@Resolver(() => LadderType)
export class LadderDraftResolver {
  @FieldResolver(() => Int, {
    description: 'The version of the draft, for expectedVersion; 0 for a published revision.',
  })
  version(@Root() ladder: PlacedLadder, @Ctx() { drafts }: RequestContext): number {
    return drafts.of(ladder)?.version ?? 0;
  }

  @FieldResolver(() => [FindingType], {
    complexity: costOfComparison(5),
    description:
      'Anmärkningar: what is wrong with the revision, or looks wrong, were it published as it stands; empty when nothing is.',
  })
  findings(@Root() ladder: PlacedLadder, @Ctx() context: RequestContext): readonly Finding[] {
    return listFindings(context, ladder);
  }

  @FieldResolver(() => [AdaptationConflictType], {
    complexity: costOfAbout(3),
    description:
      'Konflikter: where the base has moved on in what a draft adapts; each must be decided before publication.',
  })
  conflicts(@Root() ladder: PlacedLadder, @Ctx() context: RequestContext): readonly ToldConflict[] {
    return listConflicts(context, ladder);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The opaque subject of who submitted the draft; null when nobody has, and for what is published.',
  })
  submittedBy(@Root() ladder: PlacedLadder, @Ctx() { drafts }: RequestContext): string | undefined {
    return drafts.of(ladder)?.submittedBy;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The opaque subject of who approved the draft; null when nobody has, and for what is published.',
  })
  approvedBy(@Root() ladder: PlacedLadder, @Ctx() { drafts }: RequestContext): string | undefined {
    return drafts.of(ladder)?.approvedBy;
  }
}
