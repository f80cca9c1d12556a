import { queryNames } from '../frame/addresses';
import { queryWith } from '../frame/query-with';
import { searchTextIn } from './search-text';

/** What a list is narrowed to, by the names that stand in the address; empty where a name does not narrow it. */
export type AddressFilter<Name extends string> = Readonly<Record<Name, string>>;

/** Reads what an address narrows its list to. */
export const readFilter = <Name extends string>(query: URLSearchParams, names: readonly Name[]): AddressFilter<Name> =>
  Object.fromEntries(names.map((name) => [name, searchTextIn(query.get(name))])) as Record<Name, string>;

/** The query with this filter in the place of the one before, from the first page on; what else stands there stays. */
export const withFilter = (before: URLSearchParams, filter: Readonly<Record<string, string>>): URLSearchParams =>
  queryWith(before, {
    [queryNames.after]: undefined,
    ...Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value.trim() || undefined])),
  });
