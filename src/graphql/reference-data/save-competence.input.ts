import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Competence } from '../../domain/qualification/competence';
import { LocalizedTextInput } from '../language/localized-text.input';
import { SaveSourcedInput } from './save.input';

@InputType('SaveCompetenceInput', { description: 'Kompetens that is assessed, as it is to be.' })
export class SaveCompetenceInput extends SaveSourcedInput implements Competence {
  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => Int, { description: 'The highest proficiency that an assessment can give; the lowest is 1.' })
  @Min(1)
  @Max(100)
  readonly proficiencies!: number;
}
