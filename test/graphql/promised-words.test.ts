import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, type DefinitionNode, type DocumentNode } from 'graphql';
import { emitSchema } from '../../src/graphql/schema';

/** Every part of a document of types, as a line: each type, field, argument and word of an enum, with its type. */
const partsOf = (document: DocumentNode): readonly string[] => document.definitions.flatMap(partsOfDefinition);

const partsOfDefinition = (definition: DefinitionNode): readonly string[] => {
  switch (definition.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return [`scalar ${definition.name.value}`];
    case Kind.ENUM_TYPE_DEFINITION:
      return (definition.values ?? []).map((value) => `${definition.name.value}.${value.name.value}`);
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION:
      return [
        ...(definition.interfaces ?? []).map((one) => `${definition.name.value} implements ${one.name.value}`),
        ...(definition.fields ?? []).flatMap((field) => {
          const path = `${definition.name.value}.${field.name.value}`;
          return [
            `${path}: ${print(field.type)}`,
            ...(field.arguments ?? []).map(({ name, type, defaultValue }) => {
              const usual = defaultValue ? ` = ${print(defaultValue)}` : '';
              return `${path}(${name.value}: ${print(type)}${usual})`;
            }),
          ];
        }),
      ];
    default:
      throw new Error(`${definition.kind} is not expected.`);
  }
};

it('the schema holds every word of reference data that clients are promised', () => {
  const promised = parse(readFileSync(join(__dirname, 'reference-half.graphql'), 'utf8'));
  const emitted = parse(emitSchema());
  const present = new Set(
    partsOf({
      ...emitted,
      definitions: emitted.definitions.filter(({ kind }) => kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION),
    }),
  );
  const parts = partsOf(promised);
  expect(parts.length).toBeGreaterThan(350);
  expect(parts.filter((part) => !present.has(part))).toEqual([]);
});
