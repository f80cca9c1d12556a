import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findLadder } from '../../app/ladders/find-ladder';
import { listEquivalences, type EquivalenceFilter } from '../../app/ladders/list-equivalences';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { Organization } from '../../domain/organization/organization';
import type { IsoDay } from '../../domain/time/iso-day';
import { Filter } from '../arguments/filter';
import { AsOf } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { LadderType } from '../ladder/ladder.type';
import { costOfPage } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { EquivalenceFilterInput } from './equivalence.input';
import { EquivalenceConnection, EquivalenceType } from './equivalence.type';

@Resolver(() => EquivalenceType)
export class EquivalenceResolver {
  @Query(() => EquivalenceConnection, {
    complexity: costOfPage,
    description: 'Equivalences between ladders, in the order of their slugs.',
  })
  equivalences(
    @Filter(() => EquivalenceFilterInput) filter: EquivalenceFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Equivalence> {
    return paginate(listEquivalences(context, filter), { first, after });
  }

  @FieldResolver(() => OrganizationType, { description: 'Who maintains it.' })
  organization(@Root() { organization }: Equivalence, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return catalog.organizations.get(organization);
  }

  @FieldResolver(() => LadderType, {
    nullable: true,
    description: 'The left ladder, by its revision of the day; null when none is in force then.',
  })
  left(
    @Root() { left: slug }: Equivalence,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedLadder | undefined {
    return findLadder(context, { slug, asOf });
  }

  @FieldResolver(() => LadderType, {
    nullable: true,
    description: 'The right ladder, by its revision of the day; null when none is in force then.',
  })
  right(
    @Root() { right: slug }: Equivalence,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedLadder | undefined {
    return findLadder(context, { slug, asOf });
  }
}
