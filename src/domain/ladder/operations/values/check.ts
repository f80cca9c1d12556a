import type { InputProblem } from '../../../problem';
import type { LocalizedText } from '../../../text/language';
import type { Path } from '../attempt';

/** What is wrong with a value, whatever ladder it is for. `path` leads to it within the operation. */
export type Check<Value> = (value: Value, path: Path) => readonly InputProblem[];

/** Nothing can be wrong with it that its type lets through. */
export const anything: Check<unknown> = () => [];

/** The value has to pass the test, else the message says what it should be. */
export const should =
  <Value>(isFit: (value: Value) => boolean, message: Required<LocalizedText>): Check<Value> =>
  (value, path) =>
    isFit(value) ? [] : [{ code: 'INVALID_VALUE', path, ...message }];

/** Every item passes the check. */
export const each =
  <Item>(check: Check<Item>): Check<readonly Item[]> =>
  (items, path) =>
    items.flatMap((item, index) => check(item, [...path, index]));

/** Every field that is there passes its check. */
export const fields =
  <Whole extends object>(checks: ChecksOf<Whole>): Check<Whole> =>
  (whole, path) =>
    (Object.keys(checks) as (keyof Whole & string)[]).flatMap((name) => {
      const value = whole[name];
      return isThere(value) ? checks[name](value, [...path, name]) : [];
    });

/** A check for every field, also for those that may be left out. */
export type ChecksOf<Whole> = { readonly [Name in keyof Whole]-?: Check<NonNullable<Whole[Name]>> };

const isThere = <Value>(value: Value): value is NonNullable<Value> => value !== undefined && value !== null;
