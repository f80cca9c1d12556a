import { useSearchParams } from 'react-router';

/** Choices in the query of the address, which can be shared. */
export interface Choices<Name extends string> {
  readonly of: (name: Name) => string;
  /** Puts these in the place of those before; an empty one is taken out. */
  readonly choose: (wanted: Readonly<Partial<Record<Name, string>>>) => void;
}

/** Reads and writes filters in the address. */
export const useAddressChoices = <Name extends string>(): Choices<Name> => {
  const [query, setQuery] = useSearchParams();
  return {
    of: (name) => query.get(name) ?? '',
    choose: (wanted) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries<string | undefined>(wanted)) {
            if (value === undefined || value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { preventScrollReset: true },
      ),
  };
};
