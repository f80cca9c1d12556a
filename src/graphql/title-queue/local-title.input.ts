import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { LocalTitleFilter } from '../../app/title-work/list-local-titles';
import { LONGEST_TEXT } from '../arguments/filter';

@InputType('LocalTitleFilter', { description: 'Which imported titles to list.' })
export class LocalTitleFilterInput implements LocalTitleFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those in use. False: only those that have vanished.',
  })
  readonly inUse?: boolean;

  @Field(() => String, { nullable: true, description: 'Part of the label, or of a unit where it is used.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
