import { Field, Int, ObjectType } from 'type-graphql';
import type { DevelopmentPlan, PlannedAction } from '../../domain/plan/development-plan';
import { NodeType } from '../node/node.type';
import { DateTimeScalar } from '../scalars/date-time.scalar';

@ObjectType('DevelopmentPlan', {
  implements: NodeType,
  description: 'Individuell utvecklingsplan, agreed between employee and manager.',
  simpleResolvers: true,
})
export class DevelopmentPlanType implements Omit<DevelopmentPlan, 'person' | 'target' | 'actions'> {
  readonly id!: string;
  readonly actions!: readonly PlannedAction[];
  readonly target!: DevelopmentPlan['target'];

  @Field(() => Int, { description: 'From 1; each saved change is the next. A save starts from it: expectedVersion.' })
  readonly version!: number;

  @Field(() => Boolean, { description: 'True when it was given up.' })
  readonly isCancelled!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the employee agreed to what it says is to be done; null when they have not.',
  })
  readonly agreedByEmployeeAt?: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the manager agreed to what it says is to be done; null when they have not.',
  })
  readonly agreedByManagerAt?: string;

  @Field(() => DateTimeScalar, { description: 'When this version was saved.' })
  readonly savedAt!: string;
}
