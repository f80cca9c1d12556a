import { Details, Select, Textfield } from '@digdir/designsystemet-react';
import { queryNames } from '../../../frame/addresses';
import { FilterChoice } from '../../../search/filter-choice';
import { ListFilter } from '../../../search/list-filter';
import { LONGEST_SEARCH } from '../../../search/search-text';
import { useListFilter } from '../../../search/use-list-filter';
import { alignmentStatuses, wordForAlignmentStatus } from '../../../vocabulary/alignment-status';
import { titleQueueReasons, wordForTitleQueueReason } from '../../../vocabulary/title-queue-reason';
import { queueFilterNames } from './queue-filter';
import { say } from './queue-texts';

/** Narrows the queue; the address tells how. */
export const QueueFilterForm = () => {
  const filling = useListFilter(queueFilterNames);
  const { field } = filling;
  return (
    <Details defaultOpen={filling.isNarrowed}>
      <Details.Summary>{say('filter.title')}</Details.Summary>
      <Details.Content>
        <ListFilter filling={filling} show={say('filter.do')} clear={say('filter.clear')}>
          <Textfield label={say('filter.text')} maxLength={LONGEST_SEARCH} {...field(queryNames.text)} />
          <FilterChoice label={say('filter.status')} all={say('filter.any')} {...field(queryNames.status)}>
            {alignmentStatuses.map((status) => (
              <Select.Option key={status} value={status}>
                {wordForAlignmentStatus[status]}
              </Select.Option>
            ))}
          </FilterChoice>
          <FilterChoice label={say('filter.reason')} all={say('filter.any')} {...field(queryNames.reason)}>
            {titleQueueReasons.map((reason) => (
              <Select.Option key={reason} value={reason}>
                {wordForTitleQueueReason[reason]}
              </Select.Option>
            ))}
          </FilterChoice>
          <Textfield label={say('filter.people')} type="number" min={0} {...field(queryNames.people)} />
        </ListFilter>
      </Details.Content>
    </Details>
  );
};
