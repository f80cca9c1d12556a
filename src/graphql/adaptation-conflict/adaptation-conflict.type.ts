import { Field, ObjectType } from 'type-graphql';
import type { ToldConflict } from '../../app/ladders/list-conflicts';
import type { LocalizedText } from '../../domain/text/language';

@ObjectType('AdaptationConflict', {
  description:
    'Konflikt: a part that the adaptation has changed, and the base too since. Until it is decided the draft holds what the base now says, and the local changes wait here.',
  simpleResolvers: true,
})
export class AdaptationConflictType implements ToldConflict {
  @Field(() => String, { description: 'Tells the conflict from the others of the draft, for decideLadderConflicts.' })
  readonly id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the step that it concerns; null where it concerns the whole ladder.',
  })
  readonly step?: string;

  readonly local!: readonly LocalizedText[];
  readonly base!: readonly LocalizedText[];
}
