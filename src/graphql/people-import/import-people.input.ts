import { ArrayMaxSize, IsBase64, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { PeopleFormat } from '../../app/ports/people-files';
import { DryRun } from '../arguments/dry-run';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { MOST_ROWS } from '../arguments/most-rows';
import { OneOf } from '../arguments/one-of';
import { PeopleFormatEnum } from './people-format.enum';
import { PeopleRowInput } from './people-row.input';

@InputType('PeopleFileInput', {
  description: 'A file as it came out of the personnel system, each row about one thing of one person.',
})
export class PeopleFileInput {
  @Field(() => String, { description: 'The bytes of the file in base64.' })
  @IsBase64()
  readonly content!: string;

  @Field(() => PeopleFormatEnum, { nullable: true, description: 'Left out: it is told from how the file begins.' })
  readonly format?: PeopleFormat;
}

@OneOf()
@InputType('PeopleListInput', { description: 'A list of people. One of the two.' })
export class PeopleListInput {
  @Field(() => PeopleFileInput, { nullable: true, description: 'As a file.' })
  @ValidateNested()
  readonly file?: PeopleFileInput;

  @Field(() => [PeopleRowInput], {
    nullable: true,
    description: `As rows, at most ${MOST_ROWS}. Of two that tell of the same the last one counts.`,
  })
  @ValidateNested()
  @ArrayMaxSize(MOST_ROWS)
  readonly rows?: PeopleRowInput[];
}

@InputType('ImportPeopleInput', { description: 'Which list of people an employer imports, and how.' })
export class ImportPeopleInput {
  @Field(() => String, { description: 'The code of the employer, e.g. 1480.' })
  readonly organization!: string;

  @Field(() => PeopleListInput, { description: 'The list.' })
  @ValidateNested()
  readonly list!: PeopleListInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True where the list is whole: what an earlier list told of and this one does not is deleted, people too. What was recorded one by one stays.',
  })
  readonly deleteMissing!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True to delete also more than half of what earlier lists told of, which is else refused.',
  })
  readonly confirmDeletions!: boolean;

  @DryRun()
  readonly dryRun!: boolean;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
