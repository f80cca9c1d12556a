import type { Requirement } from '../domain/requirement/requirement';
import type { LocalizedText } from '../domain/text/language';
import { readDemand } from './demand/read-demand';
import type { WrittenRequirement, WrittenText } from './written';

/** The text in its long form. */
export const readText = (text: WrittenText): LocalizedText => (typeof text === 'string' ? { sv: text } : text);

/** The text under the key, or nothing where none is written. */
export const readOptionalText = <Key extends string>(
  key: Key,
  text: WrittenText | undefined,
): Partial<Record<Key, LocalizedText>> =>
  text === undefined ? {} : ({ [key]: readText(text) } as Record<Key, LocalizedText>);

/** The requirement with its demand as an expression. */
export const readRequirement = ({ demand, note, ...rest }: WrittenRequirement): Requirement => ({
  ...rest,
  expression: readDemand(demand),
  ...readOptionalText('note', note),
});
