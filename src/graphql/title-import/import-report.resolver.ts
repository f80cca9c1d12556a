import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ImportedTitles } from '../../app/title-work/import-titles';
import { alignmentStatuses } from '../../domain/alignment/alignment';
import { costOfAbout } from '../limits/cost/estimates';
import { type AlignmentCount, AlignmentCountType, ImportReportType } from './import-report.type';

@Resolver(() => ImportReportType)
export class ImportReportResolver {
  @FieldResolver(() => [AlignmentCountType], {
    complexity: costOfAbout(alignmentStatuses.length),
    description: 'How many titles are certain, suggested, ambiguous and unknown.',
  })
  alignments(@Root() { byStatus }: ImportedTitles): readonly AlignmentCount[] {
    return alignmentStatuses.map((status) => ({ status, titles: byStatus[status] }));
  }

  @FieldResolver(() => [String], { description: 'The labels of those that were added, the first 200.' })
  addedTitles(@Root() { labels }: ImportedTitles): readonly string[] {
    return labels.added;
  }

  @FieldResolver(() => [String], { description: 'The labels of those that have changed, the first 200.' })
  changedTitles(@Root() { labels }: ImportedTitles): readonly string[] {
    return labels.changed;
  }

  @FieldResolver(() => [String], { description: 'The labels of those that have vanished, the first 200.' })
  vanishedTitles(@Root() { labels }: ImportedTitles): readonly string[] {
    return labels.vanished;
  }

  @FieldResolver(() => [String], { description: 'The labels of those that are back, the first 200.' })
  returnedTitles(@Root() { labels }: ImportedTitles): readonly string[] {
    return labels.returned;
  }
}
