import { ArrayMaxSize, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Level, LevelScale } from '../../domain/ladder/level-scale';
import { IsSlug } from '../ladder-work/slug';
import { LocalizedTextInput } from '../language/localized-text.input';
import { SaveOwnedInput } from './save.input';

@InputType('LevelInput', { description: 'Nivå.' })
export class LevelInput implements Level {
  @Field(() => String, { description: 'The name in files; unique within the scale.' })
  @IsSlug()
  readonly slug!: string;

  @Field(() => Int, { description: 'The place in the scale: 1, 2, 3 and so on.' })
  @Min(1)
  readonly rank!: number;

  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What the level means.' })
  readonly description?: LocalizedTextInput;
}

@InputType('SaveLevelScaleInput', { description: 'Nivåskala as it is to be, with its levels.' })
export class SaveLevelScaleInput extends SaveOwnedInput implements LevelScale {
  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => [LevelInput], { description: 'The levels.' })
  @ArrayMaxSize(100)
  readonly levels!: readonly LevelInput[];
}
