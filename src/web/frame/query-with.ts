/** The query of an address with these names in it anew, and the others as before; a name without a value goes. */
export const queryWith = (
  before: URLSearchParams,
  values: Readonly<Record<string, string | null | undefined>>,
): URLSearchParams => {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) after.delete(name);
    else after.set(name, value);
  }
  return after;
};
