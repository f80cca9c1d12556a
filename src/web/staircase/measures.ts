const step = { width: 168, height: 70 } as const;
const rowGap = 34;

/** Measures of the picture, in CSS pixels. */
export const measures = {
  step,
  /** Between two rows, where ways run. */
  rowGap,
  /** From one row to the next. */
  rise: step.height + rowGap,
  /** From one step to one of the same role and height beside it. */
  pitch: step.width + 28,
  /** Between two flights of stairs. A flight that goes on where another ends follows it without a gap. */
  flightGap: 28,
  /** How far to the right each higher step stands: as wide as it is where there is room, so that the stair is solid. */
  mostShift: step.width,
  leastShift: 40,
  margin: 16,
  /** Between the lowest steps and the ground. */
  plinth: 20,
  /** Below the ground, for the names of the roles. */
  laneLabel: 44,
  /** The width that a picture has room for on a page. */
  breadth: 1116,
} as const;
