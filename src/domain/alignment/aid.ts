import type { Role } from '../role/role';

/** The role's AID codes that hold the employer's: the code itself, or a range of codes (`207008-207014`). */
export const aidCodesOf = ({ codes }: Pick<Role, 'codes'>, aid: string | undefined): readonly string[] =>
  aid === undefined ? [] : codes.flatMap(({ scheme, code }) => (scheme === 'AID' && holds(code, aid) ? [code] : []));

/** AID codes have six digits, so that they stand in order as text. */
const holds = (code: string, aid: string): boolean => {
  const [first = code, last = first] = code.split('-').map((limit) => limit.trim());
  return first <= aid && aid <= last;
};
