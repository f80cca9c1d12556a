/** Rows of whole numbers over one common denominator, so that no fraction is ever rounded. */
export interface IntegerTableau {
  readonly rows: readonly (readonly bigint[])[];
  readonly denominator: bigint;
}

/**
 * Makes the column a unit column with its one in the row: Gauss and Jordan's step on whole numbers. Every
 * division is exact, since each entry is a minor of the first tableau (Bareiss, "Sylvester's Identity and
 * Multistep Integer-Preserving Gaussian Elimination", Mathematics of Computation 22, 1968). The pivot must
 * not be 0; when it is positive so is the new denominator.
 */
export const pivot = ({ rows, denominator }: IntegerTableau, row: number, column: number): IntegerTableau => {
  const pivotRow = rows[row] ?? [];
  const pivotEntry = pivotRow[column] ?? 0n;
  return {
    denominator: pivotEntry,
    rows: rows.map((entries, index) => {
      if (index === row) return entries;
      const factor = entries[column] ?? 0n;
      return entries.map((entry, place) => (entry * pivotEntry - factor * (pivotRow[place] ?? 0n)) / denominator);
    }),
  };
};
