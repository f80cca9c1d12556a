import { Field, InputType, Int } from 'type-graphql';
import type { Respite } from '../../domain/requirement/respite';

@InputType('RespiteInput', {
  description:
    'Anstånd: the requirement counts, but need not be met before so many months have passed since the first day of the present unbroken employment in one of the roles.',
})
export class RespiteInput implements Respite {
  @Field(() => Int, { description: 'How many months, from 1.' })
  readonly months!: number;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Slugs of the roles that the employment is in; empty, the role of the step.',
  })
  readonly roles!: readonly string[];
}
