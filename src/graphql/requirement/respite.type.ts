import { Field, Int, ObjectType } from 'type-graphql';
import type { Respite } from '../../domain/requirement/respite';

@ObjectType('Respite', {
  description:
    'Anstånd: the requirement counts, but need not be met before so many months have passed since the first day of the present unbroken employment in one of the roles.',
  simpleResolvers: true,
})
export class RespiteType implements Respite {
  @Field(() => Int, { description: 'How many months.' })
  readonly months!: number;

  readonly roles!: readonly string[];
}
