import type { Expression } from '../expression';
import type { Knowledge } from '../knowledge';
import { gapsBetween } from './gap';
import { worldsOf } from './worlds';

/** Whether a premise implies a conclusion; if not, where it falls short. */
export type Implication = { readonly holds: true } | FailedImplication;

interface FailedImplication {
  readonly holds: false;
  /** The innermost node of the conclusion that makes the difference: it can be false although the premise is true. */
  readonly missing: Expression;
  /** The way to `missing` from the conclusion, as places among children. */
  readonly path: readonly number[];
  /** What the premise says of the same subject, e.g. fewer months in the same roles. */
  readonly counterpart?: Expression;
}

/**
 * Whether everyone who meets the premise meets the conclusion, whatever else is true of them: proved or
 * refuted, never guessed. With one limit: where four or more EXPERIENCE leaves that count by percent have
 * scopes of their own that share roles, an implication that holds may go unproved, when only fractions of a
 * percent would refute it (see `day-type`). None that fails is ever proved.
 */
export const implies = (premise: Expression, conclusion: Expression, knowledge: Knowledge): Implication => {
  const [gap] = gapsBetween(premise, conclusion, worldsOf(knowledge));
  if (gap === undefined) return { holds: true };
  const { node, ...place } = gap;
  return { holds: false, missing: node, ...place };
};
