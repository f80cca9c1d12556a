import type { Leaf } from '../expression';
import type { Knowledge } from '../knowledge';
import type { Atom } from './formula';

/** Atoms of one theory that are taken to be true and false, and can be so together. */
export interface Literals {
  readonly held: readonly Atom[];
  readonly denied: readonly Atom[];
}

/** Whether something is as wanted in every world of the literals, in some, or in none. */
export type Prospect = 'CERTAIN' | 'OPEN' | 'IMPOSSIBLE';

/** Nothing taken to be true or false yet: every world is left. */
export const noLiterals: Literals = { held: [], denied: [] };

/** What the theories say, remembered: a search asks the same again and again. */
export interface Deductions {
  /** The literals with the atom true, or false; `undefined` when no world is left. */
  extend(literals: Literals, atom: Atom, wanted: boolean): Literals | undefined;
  /** Whether the atom is true, or false, in the worlds of the literals. */
  prospectOf(literals: Literals, atom: Atom, wanted: boolean): Prospect;
}

/** Deductions from the knowledge, with a memory of their own. */
export const deductionsFrom = (knowledge: Knowledge): Deductions => {
  const known = new Map<string, Literals | undefined>();
  const possible = (literals: Literals, { theory }: Atom): Literals | undefined => {
    const key = `${signature(literals.held)}/${signature(literals.denied)}`;
    if (known.has(key)) return known.get(key);
    const answer = theory.possible(literals.held.map(leafOf), literals.denied.map(leafOf), knowledge);
    known.set(key, answer ? literals : undefined);
    return known.get(key);
  };

  const extend: Deductions['extend'] = remembering((literals, atom, wanted) =>
    possible(wanted ? withHeld(literals, atom) : withDenied(literals, atom), atom),
  );

  const prospectOf: Deductions['prospectOf'] = remembering((literals, atom, wanted) => {
    // What is held alone makes an atom true in every world; what is denied alone makes it false.
    const opposite = wanted ? { held: literals.held, denied: [atom] } : { held: [atom], denied: literals.denied };
    if (possible(opposite, atom) === undefined) return 'CERTAIN';
    return extend(literals, atom, wanted) ? 'OPEN' : 'IMPOSSIBLE';
  });

  return { extend, prospectOf };
};

const withHeld = ({ held, denied }: Literals, atom: Atom): Literals => ({ held: [...held, atom], denied });
const withDenied = ({ held, denied }: Literals, atom: Atom): Literals => ({ held, denied: [...denied, atom] });

/** The same in whatever order the atoms were taken. */
const signature = (atoms: readonly Atom[]): string =>
  atoms
    .map(({ id }) => id)
    .sort((left, right) => left - right)
    .join();

const leafOf = ({ leaf }: Atom): Leaf => leaf;

type Question<Answer> = (literals: Literals, atom: Atom, wanted: boolean) => Answer;

const remembering = <Answer>(answer: Question<Answer>): Question<Answer> => {
  const memory = new WeakMap<Literals, Map<number, Answer>>();
  return (literals, atom, wanted) => {
    const answers = memory.get(literals) ?? new Map<number, Answer>();
    memory.set(literals, answers);
    const key = wanted ? atom.id : -1 - atom.id;
    if (!answers.has(key)) answers.set(key, answer(literals, atom, wanted));
    return answers.get(key) as Answer;
  };
};
