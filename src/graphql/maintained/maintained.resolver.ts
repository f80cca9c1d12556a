import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Organization } from '../../domain/organization/organization';
import { referenceKey, type ReferenceEntity } from '../../domain/reference-data';
import { ownerOf, type KindOfEntity } from '../../domain/reference/maintain/owner-of';
import type { MaintainedKind } from '../../domain/reference/maintain/reference-edit';
import type { RequestContext } from '../context';
import { OrganizationType } from '../organization/organization.type';
import { maintainedKindOf } from './maintained-kind';
import { MaintainedType } from './maintained.type';

/** Answers for every type that implements Maintained. */
@Resolver(() => MaintainedType)
export class MaintainedResolver {
  @FieldResolver(() => Int, {
    description: 'How often it has been published with new content. An edit of it gives this as its expectedVersion.',
  })
  version(
    @Root() entity: ReferenceEntity<MaintainedKind>,
    @Ctx() { catalog }: RequestContext,
    @Info() { parentType }: GraphQLResolveInfo,
  ): number {
    const kind = maintainedKindOf(parentType.name);
    return kind === undefined ? 0 : catalog.versionOf(kind, referenceKey(entity));
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: "Ägare: the organisation whose admins maintain it. Null when shared by all, and the platform's.",
  })
  owner(
    @Root() entity: ReferenceEntity<MaintainedKind>,
    @Ctx() { catalog }: RequestContext,
    @Info() { parentType }: GraphQLResolveInfo,
  ): Organization | undefined {
    // What a type of the schema shows is an entity of its kind.
    const code = ownerOf({ of: maintainedKindOf(parentType.name), entity } as KindOfEntity);
    return code === undefined ? undefined : catalog.organizations.get(code);
  }
}
