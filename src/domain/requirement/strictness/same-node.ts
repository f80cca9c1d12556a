import type { Expression } from '../expression';

/** True when the two are written alike, whatever the order of their keys. */
export const isSameNode = (left: Expression, right: Expression): boolean => textOf(left) === textOf(right);

const textOf = (expression: Expression): string =>
  JSON.stringify(expression, (_, value: unknown) => (isRecord(value) ? Object.entries(value).sort(byKey) : value));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const byKey = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : 1;
