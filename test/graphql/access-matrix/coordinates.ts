import { getNamedType, type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../../../src/graphql/schema';

const schema = buildSchema();

/** Every object type of the schema, but those of GraphQL itself. */
const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

const fieldsOf = (typeName: string): readonly string[] => {
  const type = schema.getType(typeName);
  return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${typeName}.${field}`) : [];
};

/** Every field of Query. */
export const queryCoordinates = fieldsOf('Query');

/** Every field of Mutation. */
export const mutationCoordinates = fieldsOf('Mutation');

/** Every type that has a global id. */
export const nodeCoordinates = objectTypes
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name);

/** Every field of the types. */
export const fieldCoordinates = (typeNames: readonly string[]): readonly string[] => typeNames.flatMap(fieldsOf);

/** Every type that holds something, without the pages of lists: they hold what their entities hold. */
export const typeNames = objectTypes
  .map(({ name }) => name)
  .filter((name) => !/(Connection|Edge)$/u.test(name) && !['Query', 'Mutation', 'PageInfo'].includes(name));

/** The types that the fields of the type lead to, pages of lists taken for their entities. */
export const typesReachedFrom = (typeName: string): readonly string[] => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .map((field) => getNamedType(field.type))
    .filter((named) => isObjectType(named) || isInterfaceType(named))
    .map(({ name }) => name.replace(/(Connection|Edge)$/u, ''));
};
