import { queryNames } from '../../../frame/addresses';
import { searchTextIn } from '../../../search/search-text';
import type { TitleQueueFilter } from '../../../title-work/title-queue.generated';
import { alignmentStatuses } from '../../../vocabulary/alignment-status';
import { titleQueueReasons } from '../../../vocabulary/title-queue-reason';

/** Names of the filters in the address. */
export type QueueFilterName = (typeof queryNames)['text' | 'status' | 'reason' | 'people'];

/** The filter in the address; what cannot be read there does not narrow the queue. */
export const filterIn = (of: (name: QueueFilterName) => string): TitleQueueFilter => {
  const text = searchTextIn(of(queryNames.text));
  const status = alignmentStatuses.find((one) => one === of(queryNames.status));
  const reason = titleQueueReasons.find((one) => one === of(queryNames.reason));
  const people = of(queryNames.people);
  return {
    ...(text !== '' && { text }),
    ...(status && { statuses: [status] }),
    ...(reason && { reasons: [reason] }),
    ...(/^\d{1,7}$/u.test(people) && { minimumPeople: Number(people) }),
  };
};
