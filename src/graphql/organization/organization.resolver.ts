import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listAgreements } from '../../app/agreements/list-agreements';
import { listAdoptions } from '../../app/ladders/list-adoptions';
import { listOrganizationLadders } from '../../app/ladders/list-organization-ladders';
import { listOrganizations, type OrganizationFilter } from '../../app/organizations/list-organizations';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import { entitiesOf } from '../../catalog/register';
import type { Adoption } from '../../domain/organization/adoption';
import type { Agreement } from '../../domain/organization/agreement';
import type { Organization } from '../../domain/organization/organization';
import type { IsoDay } from '../../domain/time/iso-day';
import { AdoptionType } from '../adoption/adoption.type';
import { AgreementType } from '../agreement/agreement.type';
import { Filter } from '../arguments/filter';
import { AsOf } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { LadderType } from '../ladder/ladder.type';
import { costOfAbout, costOfPage } from '../limits/cost/estimates';
import { OrganizationFilterInput } from './organization.input';
import { OrganizationConnection, OrganizationType } from './organization.type';

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, { nullable: true, description: 'The organisation with the code.' })
  organization(
    @Arg('code', () => String, { description: 'Kommunkod, länskod or slug.' }) code: string,
    @Ctx() { catalog }: RequestContext,
  ): Organization | undefined {
    return catalog.organizations.get(code);
  }

  @Query(() => OrganizationConnection, {
    complexity: costOfPage,
    description: 'Organisations, in Swedish order.',
  })
  organizations(
    @Filter(() => OrganizationFilterInput) filter: OrganizationFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Organization> {
    return paginate(listOrganizations(context, filter), { first, after });
  }

  @FieldResolver(() => [OrganizationType], {
    complexity: costOfAbout(3),
    description: 'The organisations that it belongs to, e.g. a kommunalförbund.',
  })
  memberOf(@Root() { memberOf }: Organization, @Ctx() { catalog }: RequestContext): readonly Organization[] {
    return entitiesOf(catalog.organizations, memberOf);
  }

  @FieldResolver(() => [OrganizationType], {
    complexity: costOfAbout(20),
    description: 'The organisations that belong to it, in Swedish order.',
  })
  members(@Root() { code }: Organization, @Ctx() { catalog }: RequestContext): readonly Organization[] {
    return catalog.membersOf.of(code);
  }

  @FieldResolver(() => [LadderType], {
    complexity: costOfAbout(5),
    description: 'Owned or adopted, in force on asOf. One that has never been published comes as its newest revision.',
  })
  ladders(
    @Root() { code }: Organization,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): readonly PlacedLadder[] {
    return listOrganizationLadders(context, code, asOf);
  }

  @FieldResolver(() => [AdoptionType], {
    complexity: costOfAbout(5),
    description:
      'The ladders that it uses on asOf, each with the day from which. A use that began on an unknown day shows in `ladders` and in `Ladder.adopters` only.',
  })
  adoptions(@Root() { code }: Organization, @AsOf() asOf: IsoDay, @Ctx() context: RequestContext): readonly Adoption[] {
    return listAdoptions(context, { organization: code, asOf });
  }

  @FieldResolver(() => [AgreementType], {
    complexity: costOfAbout(5),
    description: 'The agreements that bind it on asOf.',
  })
  agreements(
    @Root() { code }: Organization,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): readonly Agreement[] {
    return listAgreements(context, { party: code, asOf });
  }
}
