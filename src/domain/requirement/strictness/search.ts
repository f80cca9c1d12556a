import { type Atom, type Combination, type Formula, isAtom } from './formula';
import { type Goal, goalOf } from './goal';
import { type Deductions, type Literals, noLiterals, type Prospect } from './literals';
import { type Excludes, someRivalsFail } from './rivals';
import type { Theory } from './theory';

/** What the search has committed itself to, by theory. */
type Stance = ReadonlyMap<Theory, Literals>;

/** A stance with the goals that it leaves open; none of them is met yet, and each still can be in several ways. */
interface Position {
  readonly stance: Stance;
  readonly choices: readonly Goal[];
}

/**
 * Whether some world meets all the goals: a search over which atoms to hold and which to deny, with
 * theories that say what can be so together, as in DPLL(T) (Nieuwenhuis, Oliveras and Tinelli, "Solving
 * SAT and SAT Modulo Theories", Journal of the ACM 53(6), 2006). The formulas are monotone, so an atom
 * that no goal needs is left alone and never has to be decided.
 *
 * Worst case exponential in the number of choices: monotone satisfiability is NP-complete (Garey and
 * Johnson 1979, LO2). That is fine here, as a demand that people read has few choices, and the theories
 * settle most of them before any is tried.
 */
export const satisfiable = (goals: readonly Goal[], deductions: Deductions): boolean => {
  const extend = (stance: Stance, open: readonly Goal[]): boolean => {
    const position = settle(stance, open, deductions);
    if (position === undefined) return false;
    const [choice, ...later] = position.choices;
    const [first, ...others] = choice?.of ?? [];
    if (choice === undefined || first === undefined) return true;
    // What a choice brings goes last: outer choices first, as they carry the most with them.
    const taken = [...later, { ...choice, count: choice.count - 1, of: others }, goalOf(first, choice.wanted)];
    return extend(position.stance, taken) || extend(position.stance, [{ ...choice, of: others }, ...later]);
  };
  return extend(new Map(), goals);
};

/** Follows everything that leaves no choice, until nothing more follows; `undefined` when a goal is out of reach. */
const settle = (stance: Stance, goals: readonly Goal[], deductions: Deductions): Position | undefined => {
  const open = goals.map((goal) => remainder(goal, stance, deductions)).filter(({ count }) => count > 0);
  if (open.some(({ count, of }) => count > of.length)) return undefined;
  const choices = open.filter(({ count, of }) => count < of.length);
  const forced = open.filter(({ count, of }) => count === of.length);
  if (forced.length === 0)
    return someRivalsFail(choices, excludesIn(stance, deductions)) ? undefined : { stance, choices };
  const committed = forced.reduce<Stance | undefined>(
    (known, goal) => known && commit(known, goal, deductions),
    stance,
  );
  const following = forced.flatMap(({ wanted, of }) => of.filter(isCombination).map((part) => goalOf(part, wanted)));
  return committed && settle(committed, [...choices, ...following], deductions);
};

/** Whether the stance with one atom true leaves no world with the other false; never known of branches. */
const excludesIn =
  (stance: Stance, deductions: Deductions): Excludes =>
  (toBeTrue, toBeFalse) => {
    if (!isAtom(toBeTrue) || !isAtom(toBeFalse) || toBeTrue.theory !== toBeFalse.theory) return false;
    const held = deductions.extend(literalsFor(toBeTrue, stance), toBeTrue, true);
    return held === undefined || deductions.extend(held, toBeFalse, false) === undefined;
  };

const isCombination = (formula: Formula): formula is Combination => !isAtom(formula);

/** The goal without the formulas that already are as wanted and those that no longer can be. */
const remainder = (goal: Goal, stance: Stance, deductions: Deductions): Goal => {
  const prospects = goal.of.map((formula) => prospectOf(formula, goal.wanted, stance, deductions));
  return {
    wanted: goal.wanted,
    count: goal.count - prospects.filter((prospect) => prospect === 'CERTAIN').length,
    of: goal.of.filter((_, index) => prospects[index] === 'OPEN'),
  };
};

const prospectOf = (formula: Formula, wanted: boolean, stance: Stance, deductions: Deductions): Prospect => {
  if (isAtom(formula)) return deductions.prospectOf(literalsFor(formula, stance), formula, wanted);
  const rest = remainder(goalOf(formula, wanted), stance, deductions);
  if (rest.count <= 0) return 'CERTAIN';
  return rest.count > rest.of.length ? 'IMPOSSIBLE' : 'OPEN';
};

/** The stance with the atoms of the goal too; `undefined` when no world is left. */
const commit = (start: Stance, { wanted, of }: Goal, deductions: Deductions): Stance | undefined => {
  const stance = new Map(start);
  for (const atom of of.filter(isAtom)) {
    const literals = deductions.extend(literalsFor(atom, stance), atom, wanted);
    if (literals === undefined) return undefined;
    stance.set(atom.theory, literals);
  }
  return stance;
};

const literalsFor = ({ theory }: Atom, stance: Stance): Literals => stance.get(theory) ?? noLiterals;
