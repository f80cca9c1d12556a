import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findViewersPerson } from '../../app/people/find-person';
import { entitiesOf } from '../../catalog/register';
import { heldPermissions, type HeldPermission } from '../../domain/access/held-permissions';
import { rolesOf } from '../../domain/access/roles-of';
import type { Grant, Viewer } from '../../domain/access/viewer';
import type { ViewerRole } from '../../domain/access/viewer-role';
import type { Person } from '../../domain/person/person';
import type { Organization } from '../../domain/organization/organization';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { PersonType } from '../person/person.type';
import { ViewerRoleEnum } from './viewer-role.enum';
import { GrantType, HeldPermissionType, ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, and what they may do.' })
  viewer(@Ctx() { viewer }: RequestContext): Viewer {
    return viewer;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Tells them from all others, as Ladder.submittedBy and the trail do; null for who is anonymous.',
  })
  subject(@Root() { kind, subject }: Viewer): string | undefined {
    return kind === 'ANONYMOUS' ? undefined : subject;
  }

  @FieldResolver(() => [ViewerRoleEnum], {
    description: 'What they are, in any organisation; ANONYMOUS alone for who is nothing anywhere.',
  })
  roles(@Root() viewer: Viewer): readonly ViewerRole[] {
    return rolesOf(viewer);
  }

  @FieldResolver(() => [OrganizationType], {
    complexity: costOfAbout(3),
    description: 'The organisations that they act for.',
  })
  organizations(@Root() { grants }: Viewer, @Ctx() { catalog }: RequestContext): readonly Organization[] {
    return entitiesOf(catalog.organizations, [...new Set(grants.map(({ organization }) => organization))]);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who they are among the people of their employer; null when they are none of them.',
  })
  person(@Ctx() context: RequestContext): Promise<Person | undefined> {
    return findViewersPerson(context);
  }

  @FieldResolver(() => [GrantType], { complexity: costOfAbout(5), description: 'What they are in which organisation.' })
  grants(@Root() { grants }: Viewer, @Ctx() { catalog }: RequestContext): readonly Grant[] {
    return grants.filter(({ organization }) => catalog.organizations.get(organization));
  }

  @FieldResolver(() => [HeldPermissionType], {
    complexity: costOfAbout(10),
    description: 'What they may do where, so that an app can show only that. What members are lent comes on top.',
  })
  permissions(@Root() viewer: Viewer, @Ctx() { catalog }: RequestContext): readonly HeldPermission[] {
    return heldPermissions(viewer).filter(
      ({ organization }) => organization === undefined || catalog.organizations.get(organization),
    );
  }
}
