import type { InputProblem, Problem } from '../../domain/problem';

/** Nothing was changed; the problems, at least one, say why. */
export interface Refused {
  readonly problems: readonly InputProblem[];
}

/** Nothing was looked at: the one who asks may not do this to anything. */
export interface Denied {
  readonly denied: Problem;
}

/** What a mutation came to. */
export type Outcome<Value> = { readonly value: Value } | Refused | Denied;

/** A refusal for one problem. */
export const refused = (problem: InputProblem): Refused => ({ problems: [problem] });
