import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { ImportProgress } from '../../app/ports/title-work-store';
import { findImportProgress } from '../../app/title-work/list-local-titles';
import type { RequestContext } from '../context';
import { shownTo } from '../problem/payload';
import { ImportProgressType } from './import-progress.type';

@Resolver(() => ImportProgressType)
export class ImportProgressResolver {
  @Query(() => ImportProgressType, {
    nullable: true,
    description:
      'How far an import of yours has come, while it runs and after; null for one that you have not started.',
  })
  async importProgress(
    @Arg('organization', () => String, { description: 'The code of the employer.' }) organization: string,
    @Arg('idempotencyKey', () => String, { description: 'The key that the import was sent with.' }) key: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportProgress | undefined> {
    return shownTo(await findImportProgress(context, organization, key));
  }
}
