import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listTitleMappings, type TitleMappingFilter } from '../../app/title-work/list-title-mappings';
import { can } from '../../domain/access/can';
import type { Title } from '../../domain/title/title';
import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import { titleOfMapping } from '../../app/title-work/title-of-mapping';
import { Filter } from '../arguments/filter';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { costOfPage } from '../limits/cost/estimates';
import { shownTo } from '../problem/payload';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { TitleType } from '../title/title.type';
import { TitleMappingFilterInput } from './title-mapping.input';
import { TitleMappingConnection, TitleMappingType } from './title-mapping.type';

@Resolver(() => TitleMappingType)
export class TitleMappingResolver {
  @Query(() => TitleMappingConnection, {
    complexity: costOfPage,
    description: 'What an employer has decided on its titles and who did, the newest first, for its own people.',
  })
  titleMappings(
    @Arg('organization', () => String, { description: 'The code of the employer.' }) organization: string,
    @Filter(() => TitleMappingFilterInput) filter: TitleMappingFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<TitleMapping> {
    return paginate(shownTo(listTitleMappings(context, organization, filter)), { first, after });
  }

  @FieldResolver(() => TitleType, { description: "The employer's own title, as it writes it." })
  local(@Root() mapping: TitleMapping, @Ctx() context: RequestContext): Title {
    return titleOfMapping(context, mapping);
  }

  @FieldResolver(() => TitleType, {
    nullable: true,
    description:
      'The standard title; null where it was decided that none fits, and where it is no longer published: then standardSlug still names it.',
  })
  standard(@Root() { standard }: TitleMapping, @Ctx() { catalog }: RequestContext): Title | undefined {
    return standard === undefined ? undefined : catalog.titles.get(standard);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The slug of the standard title, also where that is no longer published; null where none fits.',
  })
  standardSlug(@Root() { standard }: TitleMapping): string | undefined {
    return standard;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was decided so, in words. Null for all but the employer's own.",
  })
  reason(@Root() mapping: TitleMapping, @Ctx() context: RequestContext): string | undefined {
    return isOwn(context, mapping) ? mapping.reason : undefined;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The opaque subject of who decided. Null while nobody has, and for all but the employer's own.",
  })
  decidedBy(@Root() mapping: TitleMapping, @Ctx() context: RequestContext): string | undefined {
    return isOwn(context, mapping) ? mapping.decidedBy : undefined;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When it was undone; null where it was not.' })
  undoneAt(@Root() { undone }: TitleMapping): string | undefined {
    return undone?.at;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The opaque subject of who undid it. Null where nobody has, and for all but the employer's own.",
  })
  undoneBy(@Root() mapping: TitleMapping, @Ctx() context: RequestContext): string | undefined {
    return isOwn(context, mapping) ? mapping.undone?.by : undefined;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was undone, in words. Null for all but the employer's own.",
  })
  undoReason(@Root() mapping: TitleMapping, @Ctx() context: RequestContext): string | undefined {
    return isOwn(context, mapping) ? mapping.undone?.reason : undefined;
  }
}

const isOwn = ({ viewer }: RequestContext, { organization }: TitleMapping): boolean =>
  can(viewer, 'READ_TITLE_WORK', { organization });
