import { Field, ObjectType } from 'type-graphql';
import type { TitleCompletion } from '../../app/title-work/completion-index';
import type { Title } from '../../domain/title/title';
import { TitleType } from '../title/title.type';

@ObjectType('TitleCompletion', { description: 'A title that somebody may be typing.', simpleResolvers: true })
export class TitleCompletionType implements TitleCompletion {
  @Field(() => String, { description: 'The name that matches what has been typed.' })
  readonly label!: string;

  @Field(() => TitleType, { description: 'The title that the name leads to.' })
  readonly title!: Title;
}
