import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Grant } from '../../domain/access/viewer';
import type { Organization } from '../../domain/organization/organization';
import type { RequestContext } from '../context';
import { OrganizationType } from '../organization/organization.type';
import { GrantType } from './viewer.type';

@Resolver(() => GrantType)
export class GrantResolver {
  @FieldResolver(() => OrganizationType, { description: 'The organisation.' })
  organization(@Root() { organization }: Grant, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return catalog.organizations.get(organization);
  }
}
