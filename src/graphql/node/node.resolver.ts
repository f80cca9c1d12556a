import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context';
import { decodeGlobalId, encodeGlobalId } from './global-id';
import { findVisibleNode } from './find-visible-node';
import { keyOfNode, type NodeEntity } from './node-entity';
import { NodeType } from './node.type';

@Resolver(() => NodeType)
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'The entity with the id, of whatever type; null when there is none that you may see.',
  })
  node(
    @Arg('id', () => ID, { description: 'An id that this API has given.' }) id: string,
    @Ctx() context: RequestContext,
  ): NodeEntity | undefined | Promise<NodeEntity | undefined> {
    const { type, key } = decodeGlobalId(id);
    return findVisibleNode(context, type, key);
  }

  /** The one id resolver of every type that implements Node. */
  @FieldResolver()
  id(@Root() entity: NodeEntity, @Info() { parentType }: GraphQLResolveInfo): string {
    return encodeGlobalId(parentType.name, keyOfNode(entity));
  }
}
