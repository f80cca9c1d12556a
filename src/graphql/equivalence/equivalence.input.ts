import { Field, InputType } from 'type-graphql';
import type { EquivalenceFilter } from '../../app/ladders/list-equivalences';

@InputType('EquivalenceFilter', { description: 'Which equivalences to list.' })
export class EquivalenceFilterInput implements EquivalenceFilter {
  @Field(() => String, { nullable: true, description: 'Only those of the ladder with this slug, on either side.' })
  readonly ladder?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only those that the organisation with this code maintains.',
  })
  readonly organization?: string;
}
