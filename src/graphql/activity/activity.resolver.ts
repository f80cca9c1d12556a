import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listActivities, type ActivityFilter } from '../../app/activities/list-activities';
import type { Activity } from '../../domain/learning/activity';
import type { Organization } from '../../domain/organization/organization';
import { localize, type Language } from '../../domain/text/language';
import { Filter } from '../arguments/filter';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfPage } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { ActivityFilterInput } from './activity.input';
import { ActivityConnection, ActivityType } from './activity.type';

@Resolver(() => ActivityType)
export class ActivityResolver {
  @Query(() => ActivityConnection, { complexity: costOfPage, description: 'Activities, in Swedish order.' })
  activities(
    @Filter(() => ActivityFilterInput) filter: ActivityFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Activity> {
    return paginate(listActivities(context, filter), { first, after });
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: Activity, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is, as far as the source tells.' })
  description(@Root() { description }: Activity, @InLanguage() language: Language): string | undefined {
    return description && localize(description, language);
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'Where it comes from; null when shared.' })
  organization(@Root() { organization }: Activity, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return organization === undefined ? undefined : catalog.organizations.get(organization);
  }
}
