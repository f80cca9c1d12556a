import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findLadder } from '../../app/ladders/find-ladder';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { Adoption } from '../../domain/organization/adoption';
import type { Organization } from '../../domain/organization/organization';
import type { IsoDay } from '../../domain/time/iso-day';
import { InheritedDay } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { LadderType } from '../ladder/ladder.type';
import { OrganizationType } from '../organization/organization.type';
import { AdoptionType } from './adoption.type';

@Resolver(() => AdoptionType)
export class AdoptionResolver {
  @FieldResolver(() => OrganizationType, { description: 'Who uses the ladder.' })
  organization(@Root() { organization }: Adoption, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return catalog.organizations.get(organization);
  }

  @FieldResolver(() => LadderType, {
    description: 'The ladder, by its revision of the day that the fields above were asked for.',
  })
  ladder(
    @Root() { ladder: slug }: Adoption,
    @InheritedDay() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedLadder | undefined {
    return findLadder(context, { slug, asOf });
  }
}
