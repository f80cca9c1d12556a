import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { buildSchema } from '../../../src/graphql/schema';

/** Every field of the type that can be asked for without arguments; of what has fields itself, its type and its words. */
export const everyFieldOf = (typeName: string, except: readonly string[] = []): string => {
  const type = buildSchema().getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  const fields = Object.values(type.getFields()).filter(({ name }) => !except.includes(name));
  return `{ __typename ${fields.filter(isFree).map(selectionOf).join(' ')} }`;
};

const isFree = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** The field with the coordinate, as it is asked for where nothing is known of what it gives. */
export const fieldSelection = (coordinate: string): string => {
  const [typeName = '', name = ''] = coordinate.split('.');
  const type = buildSchema().getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`There is no field ${coordinate}.`);
  return selectionOf(field);
};

const selectionOf = ({ name, type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  return isLeafType(named) ? name : `${name} { __typename ${wordsOf(named).join(' ')} }`;
};

/** The id of what has one; of anything else the fields that have no fields themselves. */
const wordsOf = (type: GraphQLNamedType): readonly string[] => {
  if (!isObjectType(type)) return [];
  const fields = type.getFields();
  if (fields.id !== undefined) return ['id'];
  return Object.values(fields)
    .filter((field) => isFree(field) && isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
};
