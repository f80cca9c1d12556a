/** Where unexpected errors are told; pino's logger is one. */
export interface ErrorLogger {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}
