import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  listLearningOpportunities,
  type LearningOpportunityFilter,
} from '../../app/learning/list-learning-opportunities';
import { listRequirements } from '../../app/requirements/list-requirements';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { PlacedLearningOpportunity } from '../../catalog/placed-role';
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
import { QualificationType } from '../qualification/qualification.type';
import { RequirementType } from '../requirement/requirement.type';
import { LearningOpportunityFilterInput } from './learning-opportunity.input';
import { LearningOpportunityConnection, LearningOpportunityType } from './learning-opportunity.type';

@Resolver(() => LearningOpportunityType)
export class LearningOpportunityResolver {
  @Query(() => LearningOpportunityConnection, {
    complexity: costOfPage,
    description: 'Learning opportunities, in Swedish order.',
  })
  learningOpportunities(
    @Filter(() => LearningOpportunityFilterInput) filter: LearningOpportunityFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<PlacedLearningOpportunity> {
    return paginate(listLearningOpportunities(context, filter), { first, after });
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: PlacedLearningOpportunity, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'Anordnare: who teaches; null when unknown.' })
  provider(
    @Root() { provider }: PlacedLearningOpportunity,
    @Ctx() { catalog }: RequestContext,
  ): Organization | undefined {
    return provider === undefined ? undefined : catalog.organizations.get(provider);
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'The organisation in whose area it is offered; null when it is not bound to one.',
  })
  region(@Root() { region }: PlacedLearningOpportunity, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return region === undefined ? undefined : catalog.organizations.get(region);
  }

  @FieldResolver(() => [QualificationType], {
    complexity: costOfAbout(2),
    description: 'The qualifications that it leads to.',
  })
  awards(@Root() { awards }: PlacedLearningOpportunity, @Ctx() { catalog }: RequestContext): readonly Qualification[] {
    return entitiesOf(catalog.qualifications, awards);
  }

  @FieldResolver(() => [RequirementType], {
    complexity: costOfAbout(3),
    description: 'Behörighetskrav: what it takes to be admitted, in force on asOf.',
  })
  prerequisites(
    @Root() { prerequisites }: PlacedLearningOpportunity,
    @AsOf() asOf: IsoDay,
  ): readonly PlacedRequirement[] {
    return listRequirements(prerequisites, asOf);
  }
}
