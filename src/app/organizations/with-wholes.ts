import type { Catalog } from '../../catalog/catalog';

/** The codes of the organisation and of all that it belongs to, over any number: what is so in the whole is so in the part. */
export const withWholes = ({ organizations }: Catalog, organization: string): ReadonlySet<string> => {
  const codes = new Set([organization]);
  for (const code of codes) for (const whole of organizations.get(code)?.memberOf ?? []) codes.add(whole);
  return codes;
};
