import type { ReadContext } from '../read-context';

/** The codes of the employer and of all that it belongs to, over any number: where demands with a jurisdiction hold. */
export const jurisdictionsOfEmployer = ({ catalog }: ReadContext, employer: string): ReadonlySet<string> => {
  const codes = new Set([employer]);
  for (const code of codes) for (const whole of catalog.organizations.get(code)?.memberOf ?? []) codes.add(whole);
  return codes;
};
