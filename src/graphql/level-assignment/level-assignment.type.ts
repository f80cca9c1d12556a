import { Field, ObjectType } from 'type-graphql';
import type { Assignment } from '../../domain/person/assignment';
import type { IsoDay } from '../../domain/time/iso-day';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';

@ObjectType('LevelAssignment', {
  implements: NodeType,
  description: 'Uppdrag: a level that the employer has given.',
  simpleResolvers: true,
})
export class LevelAssignmentType implements Omit<Assignment, 'level' | 'role'> {
  readonly id!: string;
  readonly organization!: string;
  readonly scale!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it lasts.' })
  readonly to?: IsoDay;
}
