import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CreditAmount, RouteActionKind, RouteUnknown } from '../../domain/assessment/route';
import { costOfAbout } from '../limits/cost/estimates';
import { RouteActionKindEnum } from './route-action-kind.enum';
import { CreditAmountType, RouteUnknownEnum } from './route.type';

@ObjectType('RouteAction', { description: 'En sak att göra på vägen.', simpleResolvers: true })
export class RouteActionType {
  @Field(() => RouteActionKindEnum, { description: 'What kind of thing it is.' })
  readonly kind!: RouteActionKind;

  @Field(() => Float, { description: 'How long it takes; 0 where that is unknown (see unknowns).' })
  readonly months!: number;

  @Field(() => CreditAmountType, {
    nullable: true,
    description: 'STUDY: the points that remain to be studied, where some of the education is held already.',
  })
  readonly credits?: CreditAmount;

  @Field(() => Int, { nullable: true, description: 'In kronor; null when unknown.' })
  readonly cost?: number;

  @Field(() => [RouteUnknownEnum], { complexity: costOfAbout(1), description: 'What is unknown of it.' })
  readonly unknowns!: readonly RouteUnknown[];
}
