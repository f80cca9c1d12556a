import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema as parseSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  validateSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { buildSchema, emitSchema } from '../../src/graphql/schema';

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) =>
    !type.name.startsWith('__') &&
    !(isScalarType(type) && ['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name)),
);

describe('the schema', () => {
  it('is emitted to schema/schema.graphql: run npm run schema when this fails', () => {
    expect(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8')).toBe(emitSchema());
  });

  it('is sound', () => {
    expect(validateSchema(buildSchema())).toEqual([]);
  });

  it('is emitted as a document that can be read, always the same', () => {
    expect(Object.keys(parseSchema(emitSchema()).getTypeMap()).length).toBeGreaterThan(60);
    expect(emitSchema()).toBe(emitSchema());
  });

  it('describes every type, field, argument, input field and word of an enum', () => {
    const missing = types.flatMap((type) => {
      const own = !['Query', 'Mutation'].includes(type.name) && !type.description ? [type.name] : [];
      if (isEnumType(type))
        return [
          ...own,
          ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
        ];
      if (isInputObjectType(type))
        return [
          ...own,
          ...Object.values(type.getFields()).flatMap(({ name, description }) =>
            description ? [] : [`${type.name}.${name}`],
          ),
        ];
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      return [
        ...own,
        ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
          ...(description ? [] : [`${type.name}.${name}`]),
          ...args
            // The type of an input says what it is.
            .filter((argument) => !isInputObjectType(getNullableType(argument.type)))
            .flatMap((argument) => (argument.description ? [] : [`${type.name}.${name}(${argument.name})`])),
        ]),
      ];
    });
    expect(missing).toEqual([]);
  });

  it('has mutations that each take one input, described by its type', () => {
    const mutations = Object.values(buildSchema().getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(0);
    for (const { name, args } of mutations) {
      expect(args.map((argument) => `${name}: ${argument.name}`)).toEqual([`${name}: input`]);
    }
  });

  it('names every type in English words without abbreviations', () => {
    for (const { name } of types.filter((type) => type.name !== 'JSON')) expect(name).toMatch(/^([A-Z][a-z]+)+$/u);
  });
});

it('no field of a type waits for its arguments to be validated', () => {
  const waiting = getMetadataStorage().fieldResolvers.flatMap(({ target, methodName, params = [] }) =>
    params
      .filter(
        (param) => param.kind === 'arg' || param.kind === 'args' || (param.kind === 'custom' && param.options.arg),
      )
      .map(() => `${target.name}.${methodName}`),
  );
  expect(waiting).toEqual([]);
});
