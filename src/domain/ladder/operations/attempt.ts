import type { InputProblem, InputProblemCode } from '../../problem';
import type { LocalizedText } from '../../text/language';

/** The way to a part of an operation. */
export type Path = InputProblem['path'];

/** What an operation comes to, or why it cannot be done; paths begin within the operation. */
export type Attempt<Value> = { readonly value: Value } | { readonly problems: readonly InputProblem[] };

/** It is done. */
export const done = <Value>(value: Value): Attempt<Value> => ({ value });

/** It cannot be done, for the one reason. */
export const impossible = (
  code: InputProblemCode,
  path: Path,
  { sv, en }: Required<LocalizedText>,
): Attempt<never> => ({ problems: [{ code, path, sv, en }] });

/** What `next` makes of what was done; the same problems where it was not. */
export const whenDone = <Value, Next>(attempt: Attempt<Value>, next: (value: Value) => Attempt<Next>): Attempt<Next> =>
  'value' in attempt ? next(attempt.value) : attempt;
