import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { LONGEST_TEXT } from '../arguments/filter';

@InputType('PersonFilter', { description: 'Which people to list.' })
export class PersonFilterInput {
  @Field(() => String, { description: 'The code of the employer, e.g. 1480.' })
  @MaxLength(LONGEST_TEXT)
  readonly organization!: string;

  @Field(() => String, { nullable: true, description: 'The code of a unit; left out, all that you may see.' })
  @MaxLength(LONGEST_TEXT)
  readonly unit?: string;
}
