/**
 * Points are added as whole thousandths, so that sums are exact: 7.5 hp is 7500, and 0.7 and 0.1 make 0.8,
 * which they do not as binary fractions.
 */
export const inThousandths = (points: number): number => Math.round(points * 1000);

/** Whole thousandths as points again. */
export const fromThousandths = (thousandths: number): number => thousandths / 1000;
