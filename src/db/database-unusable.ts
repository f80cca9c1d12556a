/** The database cannot be opened as configured. The message names the environment variable and holds no password. */
export class DatabaseUnusable extends Error {
  constructor(variable: string, reason: string) {
    super(`${variable}: ${reason}.`);
    this.name = 'DatabaseUnusable';
  }
}
