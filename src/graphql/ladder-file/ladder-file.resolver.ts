import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { exportLadder, type LadderFile } from '../../app/ladder-work/export-ladder';
import { importLadder, type ImportedLadder } from '../../app/ladder-work/import-ladder';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { ladderReferenceOf } from '../ladder-work/ladder-reference';
import { madeLadder } from '../ladder-work/made-ladder';
import { costOfComparison } from '../limits/cost/estimates';
import { payloadOf, type Payload } from '../problem/payload';
import { ImportLadderPayloadType } from './import-ladder-payload.type';
import { ImportLadderInput } from './import-ladder.input';
import { LadderFileType } from './ladder-file.type';

@Resolver()
export class LadderFileResolver {
  @Query(() => LadderFileType, {
    nullable: true,
    complexity: costOfComparison(1),
    description:
      'Exportera: a revision as its YAML file; null when there is none. A draft is there for those who may see it.',
  })
  exportLadder(
    @Arg('ladder', () => ID, { description: 'The id of the revision.' }) ladder: string,
    @Ctx() context: RequestContext,
  ): Promise<LadderFile | undefined> {
    return exportLadder(context, ladderReferenceOf(ladder));
  }

  @Mutation(() => ImportLadderPayloadType, {
    description:
      'Importera: reads a ladder file into the draft of its ladder, or opens one: the next revision, or a new ladder. It never publishes.',
  })
  async importLadder(@Arg('input') input: ImportLadderInput, @Ctx() context: RequestContext): Promise<Payload> {
    const payload = await payloadOf(importLadder(context, withoutNulls(input)), (imported) =>
      // What a dry run has made is gone.
      input.dryRun ? imported : withDraft(context, imported),
    );
    return { differences: [], findings: [], ...payload };
  }
}

/** An answer that is given again, for an idempotency key, tells of the draft only to who may still see it. */
const withDraft = async (
  context: RequestContext,
  imported: ImportedLadder,
): Promise<Partial<ImportedLadder & { readonly ladder: PlacedLadder }>> => {
  const { ladder } = await madeLadder(context, imported);
  return ladder ? { ...imported, ladder } : {};
};
