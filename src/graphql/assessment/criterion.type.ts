import { Field, ObjectType } from 'type-graphql';
import type { CriterionNode } from '../../app/people/criterion-nodes';
import type { PlacedRequirement, PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { Verdict } from '../../domain/assessment/verdict';
import type { IsoDay } from '../../domain/time/iso-day';
import { RequirementNodeType } from '../requirement/requirement-node.type';
import { RequirementType } from '../requirement/requirement.type';
import { DateScalar } from '../scalars/date.scalar';
import { VerdictEnum } from './verdict.enum';

@ObjectType('Criterion', {
  description: 'One node of one requirement, judged: the nodes of a requirement in pre-order, its root first.',
  simpleResolvers: true,
})
export class CriterionType implements Omit<CriterionNode, 'judgement' | 'file'> {
  @Field(() => RequirementType, { description: 'The requirement.' })
  readonly requirement!: PlacedRequirement;

  @Field(() => RequirementNodeType, { description: 'The node of its expression.' })
  readonly node!: PlacedRequirementNode;

  @Field(() => VerdictEnum, { description: 'The verdict on the node.' })
  readonly verdict!: Verdict;

  @Field(() => Boolean, { description: 'True when the requirement counts towards the verdict on the whole.' })
  readonly counts!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Anstånd: the demand is not met, and need not be through this day; null where there is no respite.',
  })
  readonly respiteUntil?: IsoDay;
}
