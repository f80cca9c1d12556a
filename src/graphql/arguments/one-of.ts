import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { Extensions } from 'type-graphql';

const ONE_OF = { oneOf: true };

/** Declares an input of which exactly one field is given: a OneOf input object of GraphQL. */
export const OneOf = (): ClassDecorator => Extensions(ONE_OF);

/** The schema with what `OneOf` declares: type-graphql has no option for it, though GraphQL does. */
export const withOneOf = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && type.extensions.oneOf === true) type.isOneOf = true;
  }
  return schema;
};
