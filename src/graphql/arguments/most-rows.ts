/** The most rows of a list that one request may carry; a longer list comes as a file, or by the command. */
export const MOST_ROWS = 20_000;
