/** The object without the properties that are undefined: one left out is not there at all. */
export const withoutUndefined = <Whole extends object>(whole: Whole): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Whole;
