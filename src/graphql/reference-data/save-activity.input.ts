import { Field, InputType } from 'type-graphql';
import type { Activity } from '../../domain/learning/activity';
import { LocalizedTextInput } from '../language/localized-text.input';
import { IsKey } from './bounds';
import { SaveSourcedInput } from './save.input';

@InputType('SaveActivityInput', { description: 'Insats as it is to be.' })
export class SaveActivityInput extends SaveSourcedInput implements Activity {
  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is.' })
  readonly description?: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Code of the organisation that it comes from.' })
  @IsKey()
  readonly organization?: string;
}
