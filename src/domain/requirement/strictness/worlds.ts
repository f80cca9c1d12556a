import type { Expression } from '../expression';
import type { Knowledge } from '../knowledge';
import { formulaBuilder, type Atom } from './formula';
import { satisfiable, toBeFalse, toBeTrue } from './search';

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
  const possible = rememberedPossibility(knowledge);
  const include = (held: readonly Expression[], denied: readonly Expression[]): boolean =>
    satisfiable(
      [...held.map((one) => toBeTrue(formulaOf(one))), ...denied.map((one) => toBeFalse(formulaOf(one)))],
      possible,
    );
  return { include, entail: (premise, conclusion) => !include([premise], [conclusion]) };
};

/** Asks the theory of the atoms, once for each combination: the search asks the same again and again. */
const rememberedPossibility = (knowledge: Knowledge) => {
  const answers = new Map<string, boolean>();
  return (held: readonly Atom[], denied: readonly Atom[]): boolean => {
    const theory = (held[0] ?? denied[0])?.theory;
    if (theory === undefined) return true;
    const question = `${signature(held)}/${signature(denied)}`;
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = theory.possible(held.map(leafOf), denied.map(leafOf), knowledge);
    answers.set(question, answer);
    return answer;
  };
};

const signature = (atoms: readonly Atom[]): string =>
  atoms
    .map(({ id }) => id)
    .sort((left, right) => left - right)
    .join();

const leafOf = ({ leaf }: Atom) => leaf;
