import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findTitleElsewhere, type TitleElsewhere } from '../../app/title-work/find-title-elsewhere';
import { localize, type Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { refuseUnknownReferences } from '../arguments/known-references';
import { AsOf } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfComparison } from '../limits/cost/estimates';
import { refuseLongText } from '../title-alignment/labels';
import { TitleElsewhereType } from './title-elsewhere.type';

@Resolver(() => TitleElsewhereType)
export class TitleElsewhereResolver {
  @Query(() => TitleElsewhereType, {
    complexity: costOfComparison(1),
    description:
      'For who moves between employers: what a title is called at another employer, and which demands differ there.',
  })
  titleElsewhere(
    @Arg('label', () => String, { description: 'The title as the employer that has it writes it.' }) label: string,
    @Arg('organization', () => String, { description: 'The code of the employer that has the title.' })
    organization: string,
    @Arg('inOrganization', () => String, { description: 'The code of the employer at which it is sought.' })
    inOrganization: string,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): TitleElsewhere | undefined {
    refuseLongText('label', label);
    refuseUnknownReferences({ organization, inOrganization }, context.catalog);
    return findTitleElsewhere(context, { label, organization, inOrganization, asOf });
  }

  @FieldResolver(() => [String], { description: 'What is not known, and why; empty when nothing is.' })
  unknowns(@Root() { unknowns }: TitleElsewhere, @InLanguage() language: Language): readonly string[] {
    return unknowns.map((text) => localize(text, language));
  }
}
