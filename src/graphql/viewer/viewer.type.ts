import { Field, ObjectType } from 'type-graphql';
import type { HeldPermission } from '../../domain/access/held-permissions';
import type { OrganizationRole } from '../../domain/access/organization-role';
import type { Permission } from '../../domain/access/permission';
import type { Grant, Viewer, ViewerKind } from '../../domain/access/viewer';
import { ActorKindEnum } from '../audit-event/actor-kind.enum';
import { OrganizationRoleEnum } from './organization-role.enum';
import { PermissionEnum } from './permission.enum';

@ObjectType('Grant', { description: 'A role in one organisation.', simpleResolvers: true })
export class GrantType implements Grant {
  readonly organization!: string;

  @Field(() => OrganizationRoleEnum, { description: 'The role.' })
  readonly role!: OrganizationRole;
}

@ObjectType('HeldPermission', { description: 'Something that the viewer may do, and where.', simpleResolvers: true })
export class HeldPermissionType implements HeldPermission {
  @Field(() => PermissionEnum, { description: 'What they may do.' })
  readonly permission!: Permission;

  readonly organization?: string;
}

@ObjectType('Viewer', { description: 'Who asks, and what they may do.', simpleResolvers: true })
export class ViewerType implements Viewer {
  @Field(() => ActorKindEnum, { description: 'How they have shown who they are.' })
  readonly kind!: ViewerKind;

  readonly subject!: string;
  readonly grants!: readonly Grant[];
  readonly isPlatformAdmin!: boolean;
}
