import type { Expression } from '../expression';
import type { Knowledge } from '../knowledge';
import { formulaBuilder } from './formula';
import { goalOf } from './goal';
import { deductionsFrom } from './literals';
import { satisfiable } from './search';

/** All the stories of a person that the knowledge allows. */
export interface Worlds {
  /** Whether some world makes all of `held` true and all of `denied` false. */
  include(held: readonly Expression[], denied: readonly Expression[]): boolean;
  /** Whether every world that makes the premise true makes the conclusion true. */
  entail(premise: Expression, conclusion: Expression): boolean;
}

/**
 * The worlds at a generic day: any day that no expression names, later than those it names. (A later day
 * only adds worlds, so what fails for an earlier day fails for this one too.)
 */
export const worldsOf = (knowledge: Knowledge): Worlds => {
  const formulaOf = formulaBuilder();
  const deductions = deductionsFrom(knowledge);
  const include = (held: readonly Expression[], denied: readonly Expression[]): boolean =>
    satisfiable(
      [...held.map((one) => goalOf(formulaOf(one), true)), ...denied.map((one) => goalOf(formulaOf(one), false))],
      deductions,
    );
  return { include, entail: (premise, conclusion) => !include([premise], [conclusion]) };
};
