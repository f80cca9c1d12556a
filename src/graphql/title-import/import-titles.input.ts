import { ArrayMaxSize, IsBase64, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DryRun } from '../arguments/dry-run';
import { LONGEST_TEXT } from '../arguments/filter';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { MOST_ROWS } from '../arguments/most-rows';
import { OneOf } from '../arguments/one-of';

@InputType('TitleFileInput', {
  description: 'A file as it came out of the personnel system: CSV (any usual separator and encoding) or XLSX.',
})
export class TitleFileInput {
  @Field(() => String, { description: 'The bytes of the file in base64.' })
  @IsBase64()
  readonly content!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name or letter of the column that has the titles; left out: it is found by its heading or content.',
  })
  @MaxLength(LONGEST_TEXT)
  readonly column?: string;

  @Field(() => String, { nullable: true, description: 'Name of the sheet; left out: the first that holds something.' })
  @MaxLength(LONGEST_TEXT)
  readonly sheet?: string;
}

@InputType('TitleRowInput', { description: 'One row of a list of titles. Rows with the same title are added up.' })
export class TitleRowInput {
  @Field(() => String, { description: 'The title as the employer writes it.' })
  readonly label!: string;

  @Field(() => Int, { nullable: true, description: 'How many people have it.' })
  readonly people?: number;

  @Field(() => String, { nullable: true, description: 'Verksamhet, förvaltning or unit where it is used.' })
  readonly field?: string;

  @Field(() => String, { nullable: true, description: 'AID code, six digits.' })
  readonly aid?: string;
}

@OneOf()
@InputType('TitleListInput', { description: 'The whole list: what is not in it has vanished. One of the two.' })
export class TitleListInput {
  @Field(() => TitleFileInput, { nullable: true, description: 'As a file.' })
  @ValidateNested()
  readonly file?: TitleFileInput;

  @Field(() => [TitleRowInput], { nullable: true, description: `As rows, at most ${MOST_ROWS}.` })
  @ValidateNested()
  @ArrayMaxSize(MOST_ROWS)
  readonly rows?: TitleRowInput[];
}

@InputType('ImportTitlesInput', { description: "Which list takes the place of an employer's titles." })
export class ImportTitlesInput {
  @Field(() => String, { description: 'The code of the employer, e.g. 1480.' })
  readonly organization!: string;

  @Field(() => TitleListInput, { description: 'The list.' })
  @ValidateNested()
  readonly list!: TitleListInput;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True to decide at once, in your name, on what is RESOLVED; the rest waits in the queue. What is decided is public: anybody can read these labels and what they stand for. Only a person who may decide on titles can. Left out: true for who can.',
  })
  readonly confirmResolved?: boolean;

  @DryRun()
  readonly dryRun!: boolean;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
