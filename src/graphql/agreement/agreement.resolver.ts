import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listAgreements, type AgreementFilter } from '../../app/agreements/list-agreements';
import { entitiesOf } from '../../catalog/register';
import type { Agreement } from '../../domain/organization/agreement';
import type { Organization } from '../../domain/organization/organization';
import { localize, type Language } from '../../domain/text/language';
import { Filter } from '../arguments/filter';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfAbout, costOfPage } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { AgreementFilterInput } from './agreement.input';
import { AgreementConnection, AgreementType } from './agreement.type';

@Resolver(() => AgreementType)
export class AgreementResolver {
  @Query(() => AgreementConnection, { complexity: costOfPage, description: 'Agreements, in Swedish order.' })
  agreements(
    @Filter(() => AgreementFilterInput) filter: AgreementFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Agreement> {
    return paginate(listAgreements(context, filter), { first, after });
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: Agreement, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => [OrganizationType], {
    complexity: costOfAbout(15),
    description: 'The organisations that it binds.',
  })
  parties(@Root() { parties }: Agreement, @Ctx() { catalog }: RequestContext): readonly Organization[] {
    return entitiesOf(catalog.organizations, parties);
  }

  @FieldResolver(() => [String], { description: 'What the sources leave open, in words; empty when complete.' })
  unknowns(@Root() { unknowns }: Agreement, @InLanguage() language: Language): readonly string[] {
    return unknowns.map((unknown) => localize(unknown, language));
  }
}
