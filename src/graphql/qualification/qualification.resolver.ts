import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listEquivalents } from '../../app/qualifications/list-equivalents';
import { listQualifications, type QualificationFilter } from '../../app/qualifications/list-qualifications';
import { entitiesOf } from '../../catalog/register';
import type { Organization } from '../../domain/organization/organization';
import type { Qualification } from '../../domain/qualification/qualification';
import { localize, type Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { Filter } from '../arguments/filter';
import { AsOf } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfAbout, costOfPage } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { QualificationFilterInput } from './qualification.input';
import { QualificationConnection, QualificationType } from './qualification.type';

@Resolver(() => QualificationType)
export class QualificationResolver {
  @Query(() => QualificationType, { nullable: true, description: 'The qualification with the slug.' })
  qualification(
    @Arg('slug', () => String, { description: 'E.g. yrkespaket-barnskotare.' }) slug: string,
    @Ctx() { catalog }: RequestContext,
  ): Qualification | undefined {
    return catalog.qualifications.get(slug);
  }

  @Query(() => QualificationConnection, { complexity: costOfPage, description: 'Qualifications, in Swedish order.' })
  qualifications(
    @Filter(() => QualificationFilterInput) filter: QualificationFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Qualification> {
    return paginate(listQualifications(context, filter), { first, after });
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: Qualification, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'Who issues it; null when unknown, or when many do.',
  })
  issuer(@Root() { issuer }: Qualification, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return issuer === undefined ? undefined : catalog.organizations.get(issuer);
  }

  @FieldResolver(() => [QualificationType], {
    complexity: costOfAbout(10),
    description: 'The qualifications, mostly courses, that it includes.',
  })
  includes(@Root() { includes }: Qualification, @Ctx() { catalog }: RequestContext): readonly Qualification[] {
    return entitiesOf(catalog.qualifications, includes);
  }

  @FieldResolver(() => [QualificationType], {
    complexity: costOfAbout(3),
    description:
      'Likvärdiga: the qualifications that count in its place on asOf, declared equivalent or including it, also by way of others.',
  })
  equivalents(
    @Root() qualification: Qualification,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): readonly Qualification[] {
    return listEquivalents(context, qualification, asOf);
  }

  @FieldResolver(() => [String], { description: 'What the sources leave open, in words; empty when complete.' })
  unknowns(@Root() { unknowns }: Qualification, @InLanguage() language: Language): readonly string[] {
    return unknowns.map((unknown) => localize(unknown, language));
  }

  @FieldResolver(() => [QualificationType], {
    complexity: costOfAbout(2),
    description: 'The qualifications that have come in its place; empty while it is given.',
  })
  replacedBy(@Root() { replacedBy = [] }: Qualification, @Ctx() { catalog }: RequestContext): readonly Qualification[] {
    return entitiesOf(catalog.qualifications, replacedBy);
  }
}
