import type { CodeScheme } from '../../domain/role/classification-code';
import type { Role } from '../../domain/role/role';

/** A code that a role should have; what is left out does not matter. */
export interface CodeSought {
  readonly scheme?: CodeScheme;
  /** A code within the scheme; without a scheme, within any. */
  readonly code?: string;
}

/** True when the role has such a code, or none is sought. */
export const hasCode = (role: Role, { scheme, code }: CodeSought): boolean =>
  (scheme === undefined && code === undefined) ||
  role.codes.some((one) => (scheme ?? one.scheme) === one.scheme && (code === undefined || isWithin(code, one.code)));

/** Sources give some codes as a range, such as AID 207008-207014: a code within it is one of them. */
const isWithin = (code: string, given: string): boolean => {
  if (code === given) return true;
  const [, first, last] = /^(\d+)-(\d+)$/u.exec(given) ?? [];
  return first !== undefined && last !== undefined && code.length === first.length && first <= code && code <= last;
};
