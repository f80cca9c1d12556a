import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, visit, type DocumentNode } from 'graphql';
import type { RequestContext } from '../context';
import { badUserInput } from '../errors/bad-user-input';

const NULL_CHARACTER = '\u0000';

/**
 * Refuses texts that hold the character U+0000, wherever they stand: PostgreSQL can neither store nor look for them, and
 * SQLite can, so that one engine would fail where the other answers.
 */
export const nullCharacterPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () =>
    Promise.resolve({
      didResolveOperation: async ({ request: { variables }, document }) => {
        if (JSON.stringify(variables ?? {}).includes('\\u0000') && isWithin(variables)) throw nullCharacter();
        if (isWithinDocument(document)) throw nullCharacter();
        return Promise.resolve();
      },
    }),
};

/** The bounds on nesting have been tried before this. */
const isWithin = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes(NULL_CHARACTER);
  return typeof value === 'object' && value !== null && Object.values(value).some(isWithin);
};

const isWithinDocument = (document: DocumentNode): boolean => {
  // The character cannot stand in a query itself, only be escaped there.
  if (document.loc?.source.body.includes('\\u') === false) return false;
  let found = false;
  visit(document, {
    StringValue({ value }) {
      found ||= value.includes(NULL_CHARACTER);
      return found ? BREAK : undefined;
    },
  });
  return found;
};

const nullCharacter = () =>
  badUserInput({
    en: 'A text holds the character U+0000, which no text may.',
    sv: 'En text innehåller tecknet U+0000, vilket ingen text får göra.',
  });
