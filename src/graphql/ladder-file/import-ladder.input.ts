import { IsNotEmpty, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DryRun } from '../arguments/dry-run';
import { IdempotencyKey } from '../arguments/idempotency-key';

/** In characters; the longest ladders that are known take some ten thousand. */
const LONGEST_CONTENT = 100_000;

@InputType('ImportLadderInput', {
  description:
    'A ladder file, and for whom. What it says of status, revision, publication and decision is not taken over.',
})
export class ImportLadderInput {
  @Field(() => String, {
    description: `The text of the file, at most ${LONGEST_CONTENT} characters. exportLadder gives one to begin with.`,
  })
  @IsNotEmpty()
  @MaxLength(LONGEST_CONTENT)
  readonly content!: string;

  @Field(() => String, { description: 'The code of the owner, which the file must name too, e.g. 1480.' })
  readonly organization!: string;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'Ladder.version of the open draft as you have read it; 0 or left out: there is none. Guards against lost updates.',
  })
  @Min(0)
  readonly expectedVersion!: number;

  @DryRun()
  readonly dryRun!: boolean;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
