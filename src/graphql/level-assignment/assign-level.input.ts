import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { OneOf } from '../arguments/one-of';
import { DateScalar } from '../scalars/date.scalar';

@InputType('GiveLevelInput', { description: 'A level to give.' })
export class GiveLevelInput {
  @Field(() => String, { description: 'The slug of the level scale, e.g. levla.' })
  readonly scale!: string;

  @Field(() => String, { description: 'The slug of the level in the scale.' })
  readonly level!: string;

  @Field(() => String, { description: 'The slug of the role that it is for.' })
  readonly role!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out while it is to last.' })
  readonly to?: IsoDay;
}

@InputType('EndLevelInput', { description: 'A level that ends.' })
export class EndLevelInput {
  @Field(() => ID, { description: 'The LevelAssignment.' })
  readonly assignment!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  readonly to!: IsoDay;
}

@OneOf()
@InputType('LevelChangeInput', { description: 'One of the two.' })
export class LevelChangeInput {
  @Field(() => GiveLevelInput, { nullable: true, description: 'Give a level.' })
  @ValidateNested()
  readonly give?: GiveLevelInput;

  @Field(() => EndLevelInput, { nullable: true, description: 'Say when a level ends.' })
  @ValidateNested()
  readonly end?: EndLevelInput;
}

@InputType('AssignLevelInput', { description: 'Who is given which level.' })
export class AssignLevelInput {
  @Field(() => ID, { description: 'The Person.' })
  readonly person!: string;

  @Field(() => LevelChangeInput, { description: 'What to do.' })
  @ValidateNested()
  readonly change!: LevelChangeInput;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
