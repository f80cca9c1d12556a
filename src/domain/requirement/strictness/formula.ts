import { isBranch, type Expression, type Leaf, type QualificationLeaf } from '../expression';
import { requiredCount, type Quorum } from './quorum';
import { theoryOf, type Theory } from './theory';

/** An expression as the search sees it: quorums over atoms. */
export type Formula = Atom | Quorum<Formula>;

/** A leaf with nothing left to split. Equal leaves are one atom. */
export interface Atom {
  readonly id: number;
  readonly leaf: Leaf;
  readonly theory: Theory;
}

export const isAtom = (formula: Formula): formula is Atom => 'leaf' in formula;

/** Turns expressions into formulas that share their atoms; the same expression is turned once. */
export const formulaBuilder = (): ((expression: Expression) => Formula) => {
  const atoms = new Map<string, Atom>();
  const formulas = new WeakMap<Expression, Formula>();
  const atomOf = (leaf: Leaf): Atom => {
    const key = identityOf(leaf);
    const atom = atoms.get(key) ?? { id: atoms.size, leaf, theory: theoryOf(leaf) };
    atoms.set(key, atom);
    return atom;
  };
  const build = (expression: Expression): Formula => {
    if (isBranch(expression)) return { count: requiredCount(expression), of: expression.of.map(formulaOf) };
    if (expression.kind !== 'QUALIFICATION') return atomOf(expression);
    const parts = splitCourses(expression).map(atomOf);
    return { count: parts.length, of: parts };
  };
  const formulaOf = (expression: Expression): Formula => {
    const formula = formulas.get(expression) ?? build(expression);
    formulas.set(expression, formula);
    return formula;
  };
  return formulaOf;
};

/** Equal for leaves that say the same with the same lists. */
const identityOf = (leaf: Leaf): string =>
  JSON.stringify(Object.entries(leaf).sort(([left], [right]) => (left < right ? -1 : 1)));

/** A paper with courses is the paper and each course, as the conditions of the paper do not apply to its courses. */
const splitCourses = ({ courses = [], ...paper }: QualificationLeaf): readonly QualificationLeaf[] => [
  paper,
  ...courses.map((course) => ({ kind: 'QUALIFICATION', qualification: course }) as const),
];
