import type { BilingualMessage } from './bad-user-input';

/**
 * GraphQL's messages for a OneOf input of which not exactly one field is given. The first group is what names the
 * input: its type in the query, the way to it among the variables. Neither can hold what was sent.
 */
const MESSAGES = [
  /^OneOf Input Object "(\w+)" must specify exactly one key\.$/u,
  /^Field "(\w+)\.\w+" must be non-null\.$/u,
  / at "([\w.[\]]+)"; Exactly one key must be specified for OneOf type "\w+"\.$/u,
  / at "([\w.[\]]+)\.\w+"; Field "\w+" must be non-null\.$/u,
  /^Variable "\$(\w+)" got invalid value .*; Exactly one key must be specified for OneOf type "\w+"\.$/su,
];

/** What to tell of a OneOf input that GraphQL refuses; undefined for any other fault. */
export const oneOfFault = (message: string): BilingualMessage | undefined => {
  const [name] = MESSAGES.flatMap((pattern) => pattern.exec(message)?.[1] ?? []);
  if (name === undefined) return undefined;
  return {
    en: `${name}: give exactly one of the fields, and not null.`,
    sv: `${name}: ange exakt ett av fälten, och inte null.`,
  };
};
