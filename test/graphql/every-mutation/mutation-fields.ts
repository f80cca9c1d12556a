import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { buildSchema } from '../../../src/graphql/schema';
import type { Operation } from '../access-matrix/row';
import { everyFieldOf } from '../access-matrix/selection';

/** A mutation, as the schema has it. */
export interface MutationField {
  readonly name: string;
  /** The fields of its input. */
  readonly inputFields: readonly string[];
  /** The mutation with the input, asked for all that it can answer. */
  readonly operation: (input: object) => Operation;
}

const mutationType = buildSchema().getMutationType();
if (!isObjectType(mutationType)) throw new Error('The schema has no mutations.');

/** Every mutation of the schema. */
export const mutationFields: readonly MutationField[] = Object.values(mutationType.getFields()).map(
  ({ name, args, type }) => {
    const input = inputTypeOf(
      name,
      args.map((argument) => getNamedType(argument.type)),
    );
    const payload = everyFieldOf(getNamedType(type).name, ['problems']).replace(
      '{ __typename',
      '{ problems { code path message }',
    );
    return {
      name,
      inputFields: Object.keys(input.getFields()),
      operation: (variables) => ({
        query: `mutation ($input: ${input.name}!) { ${name}(input: $input) ${payload} }`,
        variables: { input: variables },
      }),
    };
  },
);

/** The names of those whose input has the field. */
export const mutationsThatTake = (inputField: string): readonly string[] =>
  mutationFields.filter(({ inputFields }) => inputFields.includes(inputField)).map(({ name }) => name);

function inputTypeOf(mutation: string, argumentTypes: readonly unknown[]): GraphQLInputObjectType {
  const [input, ...others] = argumentTypes;
  if (!isInputObjectType(input) || others.length > 0) throw new Error(`${mutation} takes more or less than one input.`);
  return input;
}
