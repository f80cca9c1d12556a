import { Field, InputType } from 'type-graphql';
import type { LocalizedText } from '../../domain/text/language';
import { IsWrittenText } from '../arguments/written-text';

/** The most characters of a text that somebody writes. */
export const LONGEST_WRITTEN_TEXT = 5_000;

@InputType('LocalizedTextInput', { description: 'A text in Swedish, and in English where someone has written it.' })
export class LocalizedTextInput implements LocalizedText {
  @Field(() => String, { description: 'På svenska.' })
  @IsWrittenText(LONGEST_WRITTEN_TEXT)
  readonly sv!: string;

  @Field(() => String, { nullable: true, description: 'In English; left out, the Swedish is shown.' })
  @IsWrittenText(LONGEST_WRITTEN_TEXT)
  readonly en?: string;
}
