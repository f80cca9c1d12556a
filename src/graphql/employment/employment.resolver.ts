import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { employmentTitle, resolveEmployment } from '../../app/people/employment-title';
import type { PlacedRole } from '../../catalog/placed-role';
import type { Organization } from '../../domain/organization/organization';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Title } from '../../domain/title/title';
import { AsOf } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { OrganizationType } from '../organization/organization.type';
import { RoleType } from '../role/role.type';
import { TitleType } from '../title/title.type';
import { EmploymentType } from './employment.type';

@Resolver(() => EmploymentType)
export class EmploymentResolver {
  @FieldResolver(() => OrganizationType, { description: 'The employer.' })
  organization(
    @Root() { organization }: RecordedEmployment,
    @Ctx() { catalog }: RequestContext,
  ): Organization | undefined {
    return catalog.organizations.get(organization);
  }

  @FieldResolver(() => TitleType, {
    description:
      'The standard title that the label is decided to stand for; while nobody has decided, the label itself.',
  })
  title(@Root() employment: RecordedEmployment, @AsOf() asOf: IsoDay, @Ctx() context: RequestContext): Title {
    return employmentTitle(context, employment, asOf);
  }

  @FieldResolver(() => RoleType, {
    nullable: true,
    description: 'The role of the title; null while that is undecided.',
  })
  role(
    @Root() employment: RecordedEmployment,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedRole | undefined {
    return resolveEmployment(context, employment, asOf)?.role;
  }
}
