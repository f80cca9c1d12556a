import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { alignTitles } from '../../app/title-work/align-titles';
import { completeTitles } from '../../app/title-work/complete-titles';
import type { TitleCompletion } from '../../app/title-work/completion-index';
import type { Alignment } from '../../domain/alignment/alignment';
import type { IsoDay } from '../../domain/time/iso-day';
import { Narrow } from '../arguments/narrow';
import { AsOf } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { costOfLabels, costOfLimit } from '../limits/cost/estimates';
import { refuseLabels, refuseLongText } from './labels';
import { Limit } from './limit';
import { TitleAlignmentType } from './title-alignment.type';
import { TitleCompletionType } from './title-completion.type';

@Resolver()
export class TitleAlignmentResolver {
  @Query(() => [TitleAlignmentType], {
    complexity: costOfLabels,
    description: 'Suggests the standard title for each label as an employer writes it. Pure look-up: stores nothing.',
  })
  alignTitles(
    @Arg('labels', () => [String], { description: 'Titles as the employer writes them, at most a thousand.' })
    labels: string[],
    @Narrow(
      'organization',
      () => String,
      'The code of the employer: what it has decided comes first, and its own meanings count.',
    )
    organization: string | undefined,
    @Arg('field', () => String, {
      nullable: true,
      description: "Verksamhet or unit that all the labels come from, in the employer's words, e.g. förskola.",
    })
    field: string | null | undefined,
    @AsOf() asOf: IsoDay,
    @Limit(5, 'How many candidates at most for each label') limit: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly Alignment[]> {
    refuseLabels(labels);
    refuseLongText('field', field ?? undefined);
    return alignTitles(context, { labels, organization, field: field ?? undefined, asOf, limit });
  }

  @Query(() => [TitleCompletionType], {
    complexity: costOfLimit,
    description:
      'Titles that somebody may be typing: standard titles by any of their names, occupations, and the own titles of the employer that is named.',
  })
  completeTitle(
    @Arg('text', () => String, { description: 'What has been typed so far.' }) text: string,
    @Narrow('organization', () => String, 'The code of the employer.') organization: string | undefined,
    @AsOf() asOf: IsoDay,
    @Limit(10, 'How many at most') limit: number,
    @Ctx() context: RequestContext,
  ): readonly TitleCompletion[] {
    refuseLongText('text', text);
    return completeTitles(context, { text, organization, asOf, limit });
  }
}
