import { queryNames } from '../../../frame/addresses';
import { readFilter } from '../../../search/address-filter';
import type { TitleMappingFilter } from './title-decisions.generated';

/** What the decisions can be narrowed by, as it is named in the address. */
export const decisionFilterNames = [queryNames.text, queryNames.status, queryNames.by] as const;

/** What comes of deciding; a dry run leaves none. */
export const decidedStates = ['CONFIRMED', 'REJECTED', 'SUPERSEDED'] as const;

/** The filter in the address; what cannot be read there does not narrow the list. */
export const decisionFilterIn = (query: URLSearchParams): TitleMappingFilter => {
  const said = readFilter(query, decisionFilterNames);
  const text = said[queryNames.text];
  const state = decidedStates.find((one) => one === said[queryNames.status]);
  const decidedBy = said[queryNames.by];
  return {
    ...(text !== '' && { text }),
    ...(state && { states: [state] }),
    ...(decidedBy !== '' && { decidedBy }),
  };
};
