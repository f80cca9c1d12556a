import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HeldPermission } from '../../domain/access/held-permissions';
import type { Organization } from '../../domain/organization/organization';
import type { RequestContext } from '../context';
import { OrganizationType } from '../organization/organization.type';
import { HeldPermissionType } from './viewer.type';

@Resolver(() => HeldPermissionType)
export class HeldPermissionResolver {
  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'The organisation in which they may; null: everywhere.',
  })
  organization(@Root() { organization }: HeldPermission, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return organization === undefined ? undefined : catalog.organizations.get(organization);
  }
}
