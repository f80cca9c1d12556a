import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listChanges } from '../../app/changes/list-changes';
import type { Change } from '../../domain/change';
import { localize, type Language } from '../../domain/text/language';
import { Narrow } from '../arguments/narrow';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfPage } from '../limits/cost/estimates';
import type { NodeEntity } from '../node/node-entity';
import { NodeType } from '../node/node.type';
import { ChangeConnection, ChangeType } from './change.type';
import { pageOfChanges } from './page-of-changes';
import { subjectOf } from './subject';

@Resolver(() => ChangeType)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    complexity: costOfPage,
    description:
      'Everything that was published after the cursor, oldest first: the feed an HR system polls. When a page is empty, keep the cursor.',
  })
  changes(
    @After() after: string | undefined,
    @First(100) first: number,
    @Narrow(
      'organization',
      () => String,
      'Only what concerns the organisation with this code: itself, what it belongs to, what it has adopted, and what concerns all.',
    )
    organization: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Change> {
    return pageOfChanges(listChanges(context, organization), { first, after });
  }

  @FieldResolver(() => NodeType, {
    nullable: true,
    description: 'What was changed, as it stands now; null when it is no longer there or has no type of its own.',
  })
  subject(@Root() { subject }: Change, @Ctx() context: RequestContext): NodeEntity | undefined {
    return subjectOf(context, subject);
  }

  @FieldResolver(() => String, { description: 'The change in one sentence.' })
  summary(@Root() { summary }: Change, @InLanguage() language: Language): string {
    return localize(summary, language);
  }
}
