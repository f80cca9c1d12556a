import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ImportedTitles } from '../../app/title-work/import-titles';
import { alignmentStatuses } from '../../domain/alignment/alignment';
import { costOfAbout } from '../limits/cost/estimates';
import { type AlignmentCount, AlignmentCountType, ImportReportType } from './import-payload.type';

@Resolver(() => ImportReportType)
export class ImportReportResolver {
  @FieldResolver(() => [AlignmentCountType], {
    complexity: costOfAbout(alignmentStatuses.length),
    description: 'How many titles are certain, suggested, ambiguous and unknown.',
  })
  alignments(@Root() { byStatus }: ImportedTitles): readonly AlignmentCount[] {
    return alignmentStatuses.map((status) => ({ status, titles: byStatus[status] }));
  }
}
