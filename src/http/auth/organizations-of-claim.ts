import type { ClaimsConfig } from '../../config/access';

const CODE = /^[\w-]{1,64}$/u;

/** The code that a value of a claim names an organisation by, as configured; none for a value that names none. */
export const organizationsOf = (
  { organizations }: Pick<ClaimsConfig, 'organizations'>,
  value: string,
): readonly string[] => {
  const code = organizations ? organizations.get(value) : value;
  return code !== undefined && CODE.test(code) ? [code] : [];
};
