/** A set that nobody can change: whoever tries, past the type, gets an error. Fit to be shared and remembered. */
export const fixedSet = <Value>(values: Iterable<Value>): ReadonlySet<Value> => {
  const refuse = (): never => {
    throw new TypeError('The set is fixed and cannot be changed.');
  };
  return Object.freeze(Object.assign(new Set(values), { add: refuse, delete: refuse, clear: refuse }));
};
