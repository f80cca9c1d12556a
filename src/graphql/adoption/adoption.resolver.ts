import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listAdoptionRegister, type AdoptionFilter } from '../../app/ladders/list-adoption-register';
import { adoptedLadder, derivedLadder, isBehind } from '../../app/ladders/used-revision';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { Adoption } from '../../domain/organization/adoption';
import type { Organization } from '../../domain/organization/organization';
import type { IsoDay } from '../../domain/time/iso-day';
import { Filter } from '../arguments/filter';
import { InheritedDay } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { LadderType } from '../ladder/ladder.type';
import { costOfPage } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { AdoptionFilterInput } from './adoption.input';
import { AdoptionConnection, AdoptionType } from './adoption.type';

@Resolver(() => AdoptionType)
export class AdoptionResolver {
  @Query(() => AdoptionConnection, {
    complexity: costOfPage,
    description:
      'Införanderegistret: who uses which revision of which ladder since when, by the name of the organisation. A use that began on an unknown day shows in `Organization.ladders` and `Ladder.adopters` only.',
  })
  adoptions(
    @Filter(() => AdoptionFilterInput) filter: AdoptionFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Adoption> {
    return paginate(listAdoptionRegister(context, filter), { first, after });
  }

  @FieldResolver(() => OrganizationType, { description: 'Who uses the ladder.' })
  organization(@Root() { organization }: Adoption, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return catalog.organizations.get(organization);
  }

  @FieldResolver(() => LadderType, {
    description:
      'The ladder, by the revision that is used; where that is unknown, by the one of the day that the fields above were asked for.',
  })
  ladder(
    @Root() adoption: Adoption,
    @InheritedDay() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedLadder | undefined {
    return adoptedLadder(context, adoption, asOf);
  }

  @FieldResolver(() => LadderType, {
    nullable: true,
    description: "The organisation's own ladder that adapts this one, in force on the day; null when there is none.",
  })
  derived(
    @Root() adoption: Adoption,
    @InheritedDay() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedLadder | undefined {
    return derivedLadder(context, adoption, asOf);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'True when a newer revision is in force than the one that is used; null when that is unknown.',
  })
  isBehind(
    @Root() adoption: Adoption,
    @InheritedDay() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): boolean | undefined {
    return isBehind(context, adoption, asOf);
  }
}
