/** The least of the numbers that so great a share of them, 0 to 1, do not exceed. */
export const percentile = (numbers, share) =>
  [...numbers].sort((left, right) => left - right)[Math.max(Math.ceil(numbers.length * share) - 1, 0)];
