/** The levels of SeQF, 1 to 8 (SFS 2015:545), to choose between. */
export const levelOptions: readonly { readonly value: string; readonly name: string }[] = Array.from(
  { length: 8 },
  (_, index) => ({ value: String(index + 1), name: String(index + 1) }),
);
