import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { resolveTitle, type TitleResolution } from '../../app/title-work/resolve-title';
import type { IsoDay } from '../../domain/time/iso-day';
import { refuseUnknownReferences } from '../arguments/known-references';
import { AsOf } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { refuseLongText } from '../title-alignment/labels';
import { TitleResolutionType } from './title-resolution.type';

@Resolver()
export class TitleResolutionResolver {
  @Query(() => TitleResolutionType, {
    description: "The decided answer for one employer's title: what an HR system stores. Never a guess.",
  })
  resolveTitle(
    @Arg('label', () => String, { description: 'The title as the employer writes it.' }) label: string,
    @Arg('organization', () => String, { description: 'The code of the employer, e.g. 1480.' }) organization: string,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): TitleResolution | undefined {
    refuseLongText('label', label);
    refuseUnknownReferences({ organization }, context.catalog);
    return resolveTitle(context, { label, organization, asOf });
  }
}
