import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { Expression } from '../../domain/requirement/expression';

@ObjectType('RequirementNode', {
  description: 'One node of the expression that a requirement is made of.',
  simpleResolvers: true,
})
export class RequirementNodeType implements PlacedRequirementNode {
  @Field(() => ID, { description: 'Unique among nodes.' })
  readonly id!: string;

  @Field(() => ID, { nullable: true, description: 'The node that this one stands in; null for the root.' })
  readonly parentId?: string;

  @Field(() => Int, { description: 'How many nodes it stands in: 0 for the root.' })
  readonly depth!: number;

  readonly expression!: Expression;
  readonly stepKey?: string;
}
