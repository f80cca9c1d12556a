import type { Fields } from './without-nulls';

/** What to make of each field of a OneOf input. */
export type Conversions<Input, Value> = {
  readonly [Name in keyof Input]-?: (given: Fields<NonNullable<Input[Name]>>) => Value;
};

/** What the conversion of the one field that is given makes of it. */
export const theOneGiven = <Input extends object, Value>(
  input: Input,
  conversions: Conversions<Input, Value>,
): Value => {
  for (const name of Object.keys(conversions) as (keyof Input)[]) {
    const given = input[name];
    if (given !== undefined && given !== null) return conversions[name](given);
  }
  throw new Error('A OneOf input came without a field.');
};
