import { Field, ID, InterfaceType } from 'type-graphql';
import type { RequestContext } from '../context';
import { typeOfNode, type NodeEntity } from './node-entity';

@InterfaceType('Node', {
  description: 'An entity with a globally unique, opaque id (Relay).',
  resolveType: (entity: NodeEntity, context: RequestContext) => typeOfNode(context, entity),
})
export abstract class NodeType {
  @Field(() => ID, {
    description: 'Opaque and globally unique; the same in every release. `node(id)` finds the entity again.',
  })
  readonly id!: string;
}
