import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { IsWrittenText } from '../arguments/written-text';
import { ReferenceEditInput } from './reference-edit.input';

/** The most edits of one release. */
const MOST_EDITS = 200;

@InputType('MaintainReferenceDataInput', { description: 'What to change, and why: all of the edits or none.' })
export class MaintainReferenceDataInput {
  @Field(() => [ReferenceEditInput], {
    description: 'Each about another entity; they may refer to each other. An entity is given whole.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_EDITS)
  readonly edits!: readonly ReferenceEditInput[];

  @Field(() => String, { description: 'Why, for those who read the log of releases. Nothing about persons.' })
  @IsWrittenText(1_000)
  readonly note!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Provkörning: tells what it would come to, and changes nothing.',
  })
  readonly dryRun!: boolean;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
