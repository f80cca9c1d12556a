import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { readFilter, withFilter } from './address-filter';

/** What a field of a filter needs to show its value and take another. */
export interface FilterField {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
}

/** A filter that is being filled in. */
export interface ListFilling<Name extends string> {
  readonly field: (name: Name) => FilterField;
  /** True where the address narrows the list. */
  readonly isNarrowed: boolean;
  /** Puts what is filled in into the address. */
  readonly show: () => void;
  /** Takes the filter out of the address. */
  readonly clear: () => void;
}

/**
 * Fills in the filter of a list. The address keeps it, so that it can be shared and gone back from; what is typed holds
 * until it is shown or the address changes.
 *
 * @param names Of the fields, as they stand in the address.
 */
export const useListFilter = <Name extends string>(names: readonly Name[]): ListFilling<Name> => {
  const [query, setQuery] = useSearchParams();
  const inAddress = readFilter(query, names);
  const [typed, setTyped] = useState({ query, filter: inAddress });
  const filter = typed.query === query ? typed.filter : inAddress;
  const go = (wanted: Readonly<Record<Name, string>>) =>
    setQuery((before) => withFilter(before, wanted), { preventScrollReset: true });
  return {
    field: (name) => ({
      value: filter[name],
      onChange: ({ target }) => setTyped({ query, filter: { ...filter, [name]: target.value } }),
    }),
    isNarrowed: names.some((name) => inAddress[name] !== ''),
    show: () => go(filter),
    clear: () => go(readFilter(new URLSearchParams(), names)),
  };
};
