/** How many more ways, in which open details can turn out, may be looked through; counted down as they are. */
export interface Ways {
  left: number;
}

/** So many ways are looked through for one judgement at most; what they do not decide stays UNKNOWN. */
export const waysOfAJudgement = (): Ways => ({ left: 4096 });

/**
 * Lets one of so many parts that are still to come use its share. What it leaves goes to those after it, and
 * no part, however open, can take what the others need.
 */
export const withShare = <Result>(ways: Ways, parts: number, use: (share: Ways) => Result): Result => {
  const given = Math.floor(ways.left / parts);
  const share: Ways = { left: given };
  const result = use(share);
  ways.left -= given - share.left;
  return result;
};
