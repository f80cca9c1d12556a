import type { Verdict } from '../../assessment/verdict';
import type { Reason, Several } from '../evaluate/reason';
import type { Branch, Leaf } from '../expression';
import type { Respite } from '../respite';
import type { Names } from './names';
import type { PaperWording } from './paper-wording';

/** How demands and reasons are told in one language. Phrases begin as within a sentence. */
export interface Wording {
  leaf(leaf: Leaf, names: Names): string;
  /** A branch alone, as the heading of its children. */
  heading(branch: Branch): string;
  readonly connectives: Connectives;
  readonly respite: RespiteWording;
  readonly reasons: ReasonWording<SingleReason>;
  readonly papers: PaperWording;
  /** A whole sentence, of one paper or more. */
  mayDecide(papers: readonly string[]): string;
}

/** The words that tie the parts of a demand together. */
export interface Connectives {
  readonly and: string;
  readonly or: string;
  /** Before a part with parts of its own that is needed beside all else. */
  readonly furthermore: string;
  /** Before alternatives. */
  readonly either: string;
  /** Before two parts that are needed together, among alternatives. */
  readonly both: string;
  atLeast(count: number): string;
  /** What demands nothing. */
  readonly nothing: string;
  /** What nothing can meet. */
  readonly never: string;
}

/** Until when a demand need not be met, and when it must be. */
export interface RespiteWording {
  within(respite: Respite, names: Names): string;
  after(respite: Respite, names: Names): string;
}

/** A reason that is told by itself. */
export type SingleReason = Exclude<Reason, Several>;

/** For each code of the reasons: one or more whole sentences. */
export type ReasonWording<Told extends Reason> = {
  readonly [Code in Told['code']]: (
    reason: Extract<Told, { readonly code: Code }>,
    names: Names,
    verdict: Verdict,
  ) => string;
};
