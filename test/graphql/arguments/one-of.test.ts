import type { GraphQLFormattedError } from 'graphql';
import { isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { operationSchema, receive, receiveWritten } from '../../support/operation-server';

const BY_VARIABLE = 'query ($operations: [LadderOperationInput!]!) { receive(operations: $operations) }';

const told = (errors: readonly object[]): readonly string[] =>
  (errors as readonly GraphQLFormattedError[]).flatMap(({ message, extensions }) => [
    String(extensions?.code),
    message,
    String(extensions?.messageSv),
  ]);

describe('an input of which exactly one field is given', () => {
  it('is a OneOf input of the schema, and others are not', () => {
    const oneOf = Object.values(operationSchema.getTypeMap())
      .filter((type) => isInputObjectType(type) && type.isOneOf)
      .map(({ name }) => name);
    expect(oneOf.toSorted()).toEqual(['ExpressionInput', 'LadderOperationInput', 'PlaceInput', 'TransitionPlaceInput']);
  });

  it('is marked in the emitted schema', () => {
    const document = printSchema(lexicographicSortSchema(operationSchema));
    expect(document).toContain('input LadderOperationInput @oneOf {');
    expect(document).toContain('input StepInput {');
  });

  it.each([
    ['none', '{}', 'LadderOperationInput'],
    ['two', '{ setField: "vård", setScale: "levla" }', 'LadderOperationInput'],
    ['one, as null', '{ setField: null }', 'LadderOperationInput'],
    ['one, and another as null', '{ setField: "vård", setScale: null }', 'LadderOperationInput'],
    ['two, further in', '{ moveStep: { step: "a", place: { after: "b", before: "c" } } }', 'PlaceInput'],
  ])('is refused in both languages with %s', async (_, written, type) => {
    expect(told(await receiveWritten(written))).toEqual([
      'BAD_USER_INPUT',
      `${type}: give exactly one of the fields, and not null.`,
      `${type}: ange exakt ett av fälten, och inte null.`,
    ]);
  });

  it.each([
    ['none', {}, 'operations[1]'],
    ['two', { setField: '19121212-1212', setScale: 'levla' }, 'operations[1]'],
    ['one, as null', { setField: null }, 'operations[1]'],
    [
      'two, further in',
      { moveStep: { step: 'a', place: { after: 'b', before: 'c' } } },
      'operations[1].moveStep.place',
    ],
  ])('is refused as a variable too, by where it is, with %s', async (_, operation, place) => {
    expect(told(await receive(BY_VARIABLE, { operations: [{ setField: 'vård' }, operation] }))).toEqual([
      'BAD_USER_INPUT',
      `${place}: give exactly one of the fields, and not null.`,
      `${place}: ange exakt ett av fälten, och inte null.`,
    ]);
  });

  it('is refused as a variable of its own, by the name of that', async () => {
    const query = 'query ($one: LadderOperationInput!) { receive(operations: [$one]) }';
    expect(told(await receive(query, { one: {} }))[1]).toBe('one: give exactly one of the fields, and not null.');
  });

  it('is not what is told of other faults, whatever was sent', async () => {
    const sent = 'at "secret"; Exactly one key must be specified for OneOf type "Secret".';
    const errors = await receive(BY_VARIABLE, { operations: [{ setCumulative: sent }] });
    expect(told(errors)[1]).toBe(
      'Variable "$operations" does not hold a valid value of type "[LadderOperationInput!]!".',
    );
  });
});
