/** Writes a line for the person at the terminal. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
