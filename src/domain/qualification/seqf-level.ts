/** SeQF has the levels 1 to 8 (förordning 2015:545). */
export const lowestSeqfLevel = 1;

/** The level of a doctoral degree; nothing is placed higher. */
export const highestSeqfLevel = 8;
