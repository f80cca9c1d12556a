import { ArrayMinSize } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';
import { AreKeys, IsKey } from './bounds';
import { VersionedInput } from './save.input';

@InputType('ReplaceEntityInput', {
  description: 'Ersätt: what has come in the place of something, which stays to be read.',
})
export class ReplaceEntityInput extends VersionedInput {
  @Field(() => String, { description: 'The slug of what is replaced.' })
  @IsKey()
  readonly key!: string;

  @Field(() => [String], { description: 'Slugs of those of the same kind that have come in its place.' })
  @ArrayMinSize(1)
  @AreKeys(50)
  readonly by!: readonly string[];
}

@InputType('ReplaceTitleInput', { description: 'Ersätt en titel: it becomes a former title (tidigare titel).' })
export class ReplaceTitleInput extends ReplaceEntityInput {
  @Field(() => DateScalar, { nullable: true, description: 'The last day of the title; left out, as it stood.' })
  readonly lastDay?: IsoDay;
}
