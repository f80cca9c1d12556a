import { GraphQLError, Kind, print, type ASTNode } from 'graphql';
import type { ArgumentValidationError } from 'type-graphql';
import type { BilingualMessage } from './bad-user-input';
import { constraintInSwedish } from './constraints-in-swedish';

/**
 * GraphQL's own message without the value that it rejects: what was sent by mistake, such as a personnummer,
 * must not come back in an answer or end up in a client's log. Names of types, fields and variables stay.
 */
export const withoutRejectedValues = (message: string, error: unknown): string => {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  if (node?.kind === Kind.VARIABLE_DEFINITION) {
    const name = node.variable.name.value;
    return `Variable "$${name}" does not hold a valid value of type "${print(node.type)}".`;
  }
  const values = node ? valuesOf(node) : [];
  return withoutTokens(values.reduce((text, value) => text.replaceAll(value, '…'), message));
};

/** The values that the message may repeat, the longest first: the node itself, and the values of its arguments. */
const valuesOf = (node: ASTNode): readonly string[] => {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.ENUM:
    case Kind.BOOLEAN:
    case Kind.LIST:
    case Kind.OBJECT:
      return [print(node)];
    case Kind.OBJECT_FIELD:
    case Kind.ARGUMENT:
      return valuesOf(node.value);
    default:
      return [];
  }
};

/** A syntax error names the token that it met. */
const withoutTokens = (message: string): string =>
  message.startsWith('Syntax Error:') ? message.replace(/(String|BlockString|Int|Float) ".*"/su, '$1') : message;

/** What was wrong with the fields of an input: class-validator's messages name the field and the bound. */
export const invalidArguments = ({ extensions }: ArgumentValidationError): BilingualMessage => {
  const faults = extensions.validationErrors.flatMap(({ constraints }) => Object.values(constraints ?? {}));
  const faultsInSwedish = extensions.validationErrors.flatMap(({ property, constraints }) =>
    Object.entries(constraints ?? {}).map(([constraint, message]) =>
      constraintInSwedish(property, constraint, message),
    ),
  );
  return {
    en: `The input is not valid: ${faults.join('; ')}.`,
    sv: `Indata går inte att använda: ${faultsInSwedish.join('; ')}.`,
  };
};
