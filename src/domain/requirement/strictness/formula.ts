import { isBranch, type Expression, type Leaf, type QualificationLeaf } from '../expression';
import { requiredCount, type Quorum } from './quorum';
import { theoryOf, type Theory } from './theory';

/** An expression as the search sees it: quorums over atoms. Those that say the same are one object. */
export type Formula = Atom | Combination;

/** A leaf with nothing left to split. */
export interface Atom {
  readonly id: number;
  readonly leaf: Leaf;
  readonly theory: Theory;
}

/** A branch: so many of its formulas are true. */
export interface Combination extends Quorum<Formula> {
  readonly id: number;
}

/** True for the formulas that a theory decides. */
export const isAtom = (formula: Formula): formula is Atom => 'leaf' in formula;

/** Turns expressions into formulas that share their parts. */
export const formulaBuilder = (): ((expression: Expression) => Formula) => {
  const formulas = new Map<string, Formula>();
  const turned = new WeakMap<Expression, Formula>();
  const shared = (key: string, create: (id: number) => Formula): Formula => {
    const formula = formulas.get(key) ?? create(formulas.size);
    formulas.set(key, formula);
    return formula;
  };
  const combine = (count: number, of: readonly Formula[]): Formula =>
    shared(combinationKey(count, of), (id) => ({ id, count, of }));
  const atomOf = (leaf: Leaf): Formula => shared(leafKey(leaf), (id) => ({ id, leaf, theory: theoryOf(leaf) }));
  const build = (expression: Expression): Formula => {
    if (isBranch(expression)) return combine(requiredCount(expression), expression.of.map(formulaOf));
    if (expression.kind !== 'QUALIFICATION') return atomOf(expression);
    const parts = splitCourses(expression).map(atomOf);
    return combine(parts.length, parts);
  };
  const formulaOf = (expression: Expression): Formula => {
    const formula = turned.get(expression) ?? build(expression);
    turned.set(expression, formula);
    return formula;
  };
  return formulaOf;
};

/** The same in whatever order the parts stand. */
const combinationKey = (count: number, of: readonly Formula[]): string =>
  `${count} of ${of
    .map(({ id }) => id)
    .sort((left, right) => left - right)
    .join()}`;

/** The same for leaves that say the same with the same lists. */
const leafKey = (leaf: Leaf): string =>
  JSON.stringify(Object.entries(leaf).sort(([left], [right]) => (left < right ? -1 : 1)));

/** A paper with courses is the paper and each course, as the conditions of the paper do not apply to its courses. */
const splitCourses = ({ courses = [], ...paper }: QualificationLeaf): readonly QualificationLeaf[] => [
  paper,
  ...courses.map((course) => ({ kind: 'QUALIFICATION', qualification: course }) as const),
];
