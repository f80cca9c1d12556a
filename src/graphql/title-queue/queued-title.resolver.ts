import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findTitleMapping } from '../../app/title-work/list-title-mappings';
import { alignQueued, listTitleQueue, type QueuedTitle } from '../../app/title-work/list-title-queue';
import type { TitleQueueFilter } from '../../app/title-work/list-title-queue';
import { entitiesOf } from '../../catalog/register';
import type { Alignment } from '../../domain/alignment/alignment';
import type { IsoDay } from '../../domain/time/iso-day';
import type { QueueReason } from '../../domain/title/mapping/queue-reason';
import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import type { Title } from '../../domain/title/title';
import { Filter } from '../arguments/filter';
import { AsOf, InheritedDay } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import type { RequestContext } from '../context';
import { costOfAbout, costOfPage } from '../limits/cost/estimates';
import { shownTo } from '../problem/payload';
import { Limit } from '../title-alignment/limit';
import { TitleAlignmentType } from '../title-alignment/title-alignment.type';
import { TitleMappingType } from '../title-mapping/title-mapping.type';
import { TitleType } from '../title/title.type';
import { pageOfQueue } from './page-of-queue';
import { QueueReasonEnum } from './queue-reason.enum';
import { QueuedTitleConnection, QueuedTitleType } from './queued-title.type';
import { TitleQueueFilterInput } from './title-queue.input';

@Resolver(() => QueuedTitleType)
export class QueuedTitleResolver {
  @Query(() => QueuedTitleConnection, {
    complexity: costOfPage,
    description:
      "Kön: the titles in an employer's personnel system that wait for a decision, those that the most people have first.",
  })
  async titleQueue(
    @Arg('organization', () => String, { description: 'The code of the employer.' }) organization: string,
    @Filter(() => TitleQueueFilterInput) filter: TitleQueueFilter,
    @AsOf() asOf: IsoDay,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<QueuedTitle>> {
    const queue = shownTo(await listTitleQueue(context, { organization, filter, asOf }));
    return pageOfQueue(queue, { first, after });
  }

  @FieldResolver(() => QueueReasonEnum, { description: 'Why it waits.' })
  reason(@Root() { waiting }: QueuedTitle): QueueReason {
    return waiting.reason;
  }

  @FieldResolver(() => TitleMappingType, {
    nullable: true,
    description: 'What was decided before; null where nothing was.',
  })
  mapping(@Root() { waiting }: QueuedTitle, @Ctx() context: RequestContext): TitleMapping | undefined {
    return 'decision' in waiting ? findTitleMapping(context, waiting.decision.id) : undefined;
  }

  @FieldResolver(() => TitleMappingType, {
    nullable: true,
    description: 'The newest decision on the label, which a new one names as seen; null where there is none.',
  })
  newest(@Root() { seen }: QueuedTitle, @Ctx() context: RequestContext): TitleMapping | undefined {
    return seen && findTitleMapping(context, seen.id);
  }

  @FieldResolver(() => [TitleType], {
    complexity: costOfAbout(2),
    description: 'What is used in the place of the standard title that was chosen.',
  })
  replacedBy(@Root() { waiting }: QueuedTitle, @Ctx() { catalog }: RequestContext): readonly Title[] {
    return waiting.reason === 'STANDARD_REPLACED' ? entitiesOf(catalog.titles, waiting.replacedBy) : [];
  }

  @FieldResolver(() => TitleAlignmentType, { description: 'What it may stand for.' })
  alignment(
    @Root() item: QueuedTitle,
    @Limit(5, 'How many candidates at most') limit: number,
    @InheritedDay() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Alignment {
    return alignQueued(context, item, asOf, limit);
  }
}
