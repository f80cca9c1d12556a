const step = { width: 172, height: 76 } as const;
const rowGap = 44;
const gap = 24;

/** Measures of the picture, in CSS pixels. */
export const measures = {
  step,
  /** Between two rows, where ways run. */
  rowGap,
  /** From one row to the next. */
  rise: step.height + rowGap,
  /** From one step to one beside it. */
  pitch: step.width + gap,
  laneGap: 36,
  leastShift: 48,
  margin: 12,
  /** Between the lowest steps and the ground. */
  plinth: 24,
  /** Below the ground, for the names of the roles. */
  laneLabel: 44,
  /** The width that a picture has room for on a page. */
  breadth: 1088,
} as const;
