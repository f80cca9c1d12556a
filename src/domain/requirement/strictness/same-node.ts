import type { Expression } from '../expression';

/** True when the two are written alike, whatever the order of their keys. */
export const isSameNode = (left: Expression, right: Expression): boolean =>
  left === right || textOf(left) === textOf(right);

/** Expressions never change, so each is written out once. */
const texts = new WeakMap<Expression, string>();

const textOf = (expression: Expression): string => {
  const text = texts.get(expression) ?? JSON.stringify(expression, withSortedKeys);
  texts.set(expression, text);
  return text;
};

const withSortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).sort(byKey) : value;

const byKey = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : 1;
