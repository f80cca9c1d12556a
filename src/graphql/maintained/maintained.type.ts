import { InterfaceType } from 'type-graphql';
import type { RequestContext } from '../context';
import { typeOfNode, type NodeEntity } from '../node/node-entity';
import { NodeType } from '../node/node.type';

@InterfaceType('Maintained', {
  implements: NodeType,
  description: 'Referensdata that the admins of its owner maintain, entity by entity: see maintainReferenceData.',
  resolveType: (entity: NodeEntity, context: RequestContext) => typeOfNode(context, entity),
})
export abstract class MaintainedType {}
