import { queryNames } from '../../../frame/addresses';
import { readFilter } from '../../../search/address-filter';
import type { TitleQueueFilter } from '../../../title-work/title-queue.generated';
import { alignmentStatuses } from '../../../vocabulary/alignment-status';
import { titleQueueReasons } from '../../../vocabulary/title-queue-reason';

/** What the queue can be narrowed by, as it is named in the address. */
export const queueFilterNames = [queryNames.text, queryNames.status, queryNames.reason, queryNames.people] as const;

/** The choices in the address of which queue it is; with other ones it begins anew. */
export const queueNames = [queryNames.organization, ...queueFilterNames] as const;

/** The filter in the address; what cannot be read there does not narrow the queue. */
export const filterIn = (query: URLSearchParams): TitleQueueFilter => {
  const said = readFilter(query, queueFilterNames);
  const text = said[queryNames.text];
  const status = alignmentStatuses.find((one) => one === said[queryNames.status]);
  const reason = titleQueueReasons.find((one) => one === said[queryNames.reason]);
  const people = said[queryNames.people];
  return {
    ...(text !== '' && { text }),
    ...(status && { statuses: [status] }),
    ...(reason && { reasons: [reason] }),
    ...(/^\d{1,7}$/u.test(people) && { minimumPeople: Number(people) }),
  };
};
