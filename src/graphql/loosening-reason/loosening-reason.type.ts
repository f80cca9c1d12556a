import { Field, ObjectType } from 'type-graphql';
import type { LooseningReason } from '../../domain/ladder/adaptation/loosening-reason';
import type { LocalizedText } from '../../domain/text/language';

@ObjectType('LooseningReason', {
  description: 'Skäl: why an adaptation demands less on a step than the ladder that it adapts.',
  simpleResolvers: true,
})
export class LooseningReasonType implements LooseningReason {
  @Field(() => String, { description: 'The slug of the step, also of one that the adaptation leaves out.' })
  readonly step!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the requirement that is looser or gone; null where the reason holds for the whole step.',
  })
  readonly requirement?: string;

  readonly reason!: LocalizedText;
}
