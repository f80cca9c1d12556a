import type { LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';

/** What a fault message uses of a schema: the rules that a value broke, and the help that stands beside them. */
export interface SchemaPart {
  readonly title?: string;
  /** Swedish, " / ", English; so are all titles and descriptions of the schemas. */
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly if?: object;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly oneOf?: readonly { readonly required?: readonly string[] }[];
}

/** The description in both languages; empty where the schema has none. */
export const descriptionOf = (part: SchemaPart | undefined): Required<LocalizedText> => {
  const [sv = '', en = ''] = part?.description?.split(' / ') ?? [];
  return bilingual(sv, en);
};

/** The description, and the first example where that is a text. */
export const helpOf = (part: SchemaPart): Required<LocalizedText> => {
  const { sv, en } = descriptionOf(part);
  const [example] = part.examples ?? [];
  return typeof example === 'string'
    ? bilingual(`${sv} T.ex. ${example}.`, `${en} E.g. ${example}.`)
    : bilingual(sv, en);
};
