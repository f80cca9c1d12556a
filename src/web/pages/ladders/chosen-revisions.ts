/** The two revisions that are held against each other. */
export interface ChosenRevisions {
  readonly from: number;
  readonly to: number;
}

/**
 * The revisions that the query names, where the ladder has them; else the newest published and the one before it.
 * Undefined of a ladder with fewer than two.
 *
 * @param revisions The oldest first.
 */
export const chosenRevisions = (
  revisions: readonly number[],
  named: { readonly from: string | null; readonly to: string | null },
): ChosenRevisions | undefined => {
  const [before, newest] = revisions.slice(-2);
  if (before === undefined || newest === undefined) return undefined;
  const known = (text: string | null, otherwise: number) => revisions.find((one) => String(one) === text) ?? otherwise;
  return { from: known(named.from, before), to: known(named.to, newest) };
};
