/** The fields of an input without its methods, of which it has none. */
export type Fields<Input> = { readonly [Key in keyof Input]: Input[Key] };

/** A plain copy of an input without its nulls, as deep as it goes: null is the same as leaving a field out. */
export const withoutNulls = <Input extends object>(input: Input): Fields<Input> => plain(input) as Fields<Input>;

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([name, part]) => [name, plain(part)]),
  );
};
