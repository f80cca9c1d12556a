const step = { width: 168, mostWidth: 208, height: 70 } as const;
const rowGap = 34;

/** Measures of the picture, in CSS pixels. */
export const measures = {
  /** A step is wider where there is room. */
  step,
  /** Between two rows, where ways run. */
  rowGap,
  /** From one row to the next. */
  rise: step.height + rowGap,
  /** Between two steps of the same role and height. */
  besideGap: 28,
  /** Between two flights of stairs. A flight that goes on where another ends follows it without a gap. */
  flightGap: 28,
  /** The least that a higher step stands further to the right; where there is room it is its whole width. */
  leastShift: 40,
  margin: 16,
  /** Between the lowest steps and the ground. */
  plinth: 20,
  /** Below the ground, for the names of the roles. */
  laneLabel: 44,
  /** The width that a picture has room for on a page. */
  breadth: 1116,
} as const;
