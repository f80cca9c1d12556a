import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { mappingsOfTitle } from '../../app/title-work/list-title-mappings';
import { listTitles, type TitleFilter } from '../../app/titles/list-titles';
import type { PlacedRole } from '../../catalog/placed-role';
import { entitiesOf } from '../../catalog/register';
import type { Organization } from '../../domain/organization/organization';
import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import type { Title } from '../../domain/title/title';
import { Filter } from '../arguments/filter';
import { Narrow } from '../arguments/narrow';
import { refuseSize, type Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { costOfAbout, costOfPage } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { RoleType } from '../role/role.type';
import { TitleMappingType } from '../title-mapping/title-mapping.type';
import { TitleFilterInput } from './title.input';
import { TitleConnection, TitleType } from './title.type';

@Resolver(() => TitleType)
export class TitleResolver {
  @Query(() => TitleType, { nullable: true, description: 'The title with the slug.' })
  title(
    @Arg('slug', () => String, { description: 'E.g. underskoterska.' }) slug: string,
    @Ctx() { catalog }: RequestContext,
  ): Title | undefined {
    return catalog.titles.get(slug);
  }

  @Query(() => TitleConnection, { complexity: costOfPage, description: 'Titles, in Swedish order.' })
  titles(
    @Filter(() => TitleFilterInput) filter: TitleFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Title> {
    return paginate(listTitles(context, filter), { first, after });
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'The one employer that uses it. Null when shared by all.',
  })
  organization(@Root() { organization }: Title, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return organization === undefined ? undefined : catalog.organizations.get(organization);
  }

  @FieldResolver(() => RoleType, { nullable: true, description: 'The role that it names; null when undecided.' })
  role(@Root() { role }: Title, @Ctx() { catalog }: RequestContext): PlacedRole | undefined {
    return role === undefined ? undefined : catalog.roles.get(role);
  }

  @FieldResolver(() => [TitleMappingType], {
    complexity: costOfPage,
    description:
      "Of an employer's own title all that has been decided on it; of a standard title the employers' titles that stand for it. The oldest first, as many as are asked for.",
  })
  mappings(
    @Root() title: Title,
    @First(100) first: number,
    @Narrow('organization', () => String, 'Only those of the employer with this code.')
    organization: string | undefined,
    @Ctx() context: RequestContext,
  ): readonly TitleMapping[] {
    refuseSize(first);
    return mappingsOfTitle(context, title, { first, organization });
  }

  @FieldResolver(() => [TitleType], { complexity: costOfAbout(2), description: 'The titles used in its place.' })
  replacedBy(@Root() { replacedBy }: Title, @Ctx() { catalog }: RequestContext): readonly Title[] {
    return entitiesOf(catalog.titles, replacedBy);
  }
}
