import { pivot, type IntegerTableau } from './integer-pivot';

/** Maximise `objective · x` where `rows · x <= bounds` and `x >= 0`. No bound is negative, so x = 0 is allowed. */
export interface LinearProgram {
  readonly objective: readonly bigint[];
  readonly rows: readonly (readonly bigint[])[];
  readonly bounds: readonly bigint[];
}

/**
 * Whether the maximum is greater than the limit (or has no end). The simplex method (Dantzig 1951), with
 * Bland's smallest-index rule, which always ends ("New Finite Pivoting Rules for the Simplex Method",
 * Mathematics of Operations Research 2(2), 1977), in exact whole numbers.
 */
export const canExceed = ({ objective, rows, bounds }: LinearProgram, limit: bigint): boolean => {
  // A slack variable for each row, and the objective as the last row; the last column is the value.
  let tableau: IntegerTableau = {
    denominator: 1n,
    rows: [
      ...rows.map((row, index) => [
        ...row,
        ...rows.map((_, slack) => (slack === index ? 1n : 0n)),
        bounds[index] ?? 0n,
      ]),
      [...objective, ...rows.map(() => 0n), 0n],
    ],
  };
  let basis: readonly number[] = rows.map((_, index) => objective.length + index);
  for (;;) {
    const costs = tableau.rows[rows.length] ?? [];
    if (-(costs.at(-1) ?? 0n) > limit * tableau.denominator) return true;
    const entering = costs.slice(0, -1).findIndex((cost) => cost > 0n);
    if (entering < 0) return false;
    const leaving = leavingRow(tableau, entering, basis);
    if (leaving === undefined) return true;
    tableau = pivot(tableau, leaving, entering);
    basis = basis.map((variable, row) => (row === leaving ? entering : variable));
  }
};

/** A row that bounds the entering variable: by value / entry. */
interface Bound {
  readonly row: number;
  readonly variable: number;
  readonly entry: bigint;
  readonly value: bigint;
}

/** The row that bounds the entering variable first, of several the one with the first variable; none if unbounded. */
const leavingRow = ({ rows }: IntegerTableau, entering: number, basis: readonly number[]): number | undefined =>
  basis
    .map((variable, row) => ({
      row,
      variable,
      entry: rows[row]?.[entering] ?? 0n,
      value: rows[row]?.at(-1) ?? 0n,
    }))
    .filter(({ entry }) => entry > 0n)
    .reduce<Bound | undefined>((first, bound) => (first && !comesBefore(bound, first) ? first : bound), undefined)?.row;

const comesBefore = (bound: Bound, other: Bound): boolean => {
  const difference = bound.value * other.entry - other.value * bound.entry;
  return difference < 0n || (difference === 0n && bound.variable < other.variable);
};
