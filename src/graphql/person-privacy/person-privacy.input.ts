import { Field, ID, InputType } from 'type-graphql';
import { IsWrittenLine } from '../arguments/written-text';

/** The longest external id. */
const LONGEST_EXTERNAL_ID = 64;

@InputType()
abstract class PersonKeyInput {
  @Field(() => String, { description: 'The code of the employer, e.g. 1480.' })
  readonly organization!: string;

  @Field(() => String, { description: 'The id that the employer has given the person. Never a personnummer.' })
  @IsWrittenLine(LONGEST_EXTERNAL_ID)
  readonly externalId!: string;
}

@InputType('ExportPersonInput', { description: 'Of whom to hand out everything that is stored.' })
export class ExportPersonInput extends PersonKeyInput {}

@InputType('ErasePersonInput', { description: 'Whom to erase.' })
export class ErasePersonInput extends PersonKeyInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the person that you mean, as the API gives it: nothing is erased when the employer has given the external id to somebody else.',
  })
  readonly person?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'True to learn what would be erased: nothing is.' })
  readonly dryRun!: boolean;
}
