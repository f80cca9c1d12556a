import { searchTextIn } from '../../search/search-text';

/** What the list of ladders is narrowed to. */
export interface LadderListFilter {
  readonly text?: string;
  readonly field?: string;
  readonly organization?: string;
}

/** Reads the filter from the query of an address; what is empty there does not narrow. */
export const readLadderFilter = (
  query: URLSearchParams,
  names: { readonly text: string; readonly field: string; readonly organization: string },
): LadderListFilter => {
  const [text, field, organization] = [names.text, names.field, names.organization].map((name) =>
    searchTextIn(query.get(name)),
  );
  return { ...(text && { text }), ...(field && { field }), ...(organization && { organization }) };
};
