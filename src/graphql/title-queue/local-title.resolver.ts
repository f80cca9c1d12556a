import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listLocalTitles, type LocalTitleFilter } from '../../app/title-work/list-local-titles';
import { resolveTitle, type TitleResolution } from '../../app/title-work/resolve-title';
import type { IsoDay } from '../../domain/time/iso-day';
import { labelKey } from '../../domain/title/mapping/label-key';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import { Filter } from '../arguments/filter';
import { AsOf } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginateBy } from '../connection/paginate';
import type { RequestContext } from '../context';
import { costOfPage } from '../limits/cost/estimates';
import { shownTo } from '../problem/payload';
import { TitleResolutionType } from '../title-mapping/title-resolution.type';
import { LocalTitleFilterInput } from './local-title.input';
import { LocalTitleConnection, LocalTitleType } from './local-title.type';

@Resolver(() => LocalTitleType)
export class LocalTitleResolver {
  @Query(() => LocalTitleConnection, {
    complexity: costOfPage,
    description: 'The titles that an employer has imported, in Swedish order, for its own people.',
  })
  async localTitles(
    @Arg('organization', () => String, { description: 'The code of the employer.' }) organization: string,
    @Filter(() => LocalTitleFilterInput) filter: LocalTitleFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<LocalTitle>> {
    const titles = shownTo(await listLocalTitles(context, organization, filter));
    return paginateBy(titles, { first, after }, ({ label }) => labelKey(label));
  }

  @FieldResolver(() => TitleResolutionType, { description: 'What it is decided to stand for on the day.' })
  resolution(
    @Root() { label, organization }: LocalTitle,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): TitleResolution | undefined {
    return resolveTitle(context, { label, organization, asOf });
  }
}
