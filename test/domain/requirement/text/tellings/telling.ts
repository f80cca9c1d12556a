import type { Verdict } from '../../../../../src/domain/assessment/verdict';
import type { Reason } from '../../../../../src/domain/requirement/evaluate/reason';

/** A reason without its code, the verdict that it is for, and how it is told in Swedish and English. */
type Telling<Told extends Reason, Code extends Reason['code']> = readonly [
  reason: Omit<Extract<Told, { readonly code: Code }>, 'code'>,
  verdict: Verdict,
  sv: string,
  en: string,
];

/** At least one telling of each code. */
export type Tellings<Told extends Reason> = {
  readonly [Code in Told['code']]: readonly [Telling<Told, Code>, ...Telling<Told, Code>[]];
};
