/**
 * JSON in which equal values always give the same text: keys in order, nothing but what was said (an undefined
 * property is one that is left out).
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, inKeyOrder);

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;
