/** A copy of the value without the properties. */
export const omit = <Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> =>
  // What is left has every other property.
  Object.fromEntries(Object.entries(value).filter(([name]) => !keys.some((key) => key === name))) as Omit<Value, Key>;
