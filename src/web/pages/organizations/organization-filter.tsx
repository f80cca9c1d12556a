import { Select, Textfield } from '@digdir/designsystemet-react';
import { queryNames } from '../../frame/addresses';
import { FilterChoice } from '../../search/filter-choice';
import { ListFilter } from '../../search/list-filter';
import { LONGEST_SEARCH } from '../../search/search-text';
import { useListFilter } from '../../search/use-list-filter';
import { wordForOrganizationKind } from '../../vocabulary/organization-kind';
import { organizationKinds } from './organization-kinds';
import { say } from './organizations-texts';

/** Which organisations to show; the address keeps it. */
export const OrganizationFilter = () => {
  const filling = useListFilter([queryNames.text, queryNames.kind]);
  return (
    <ListFilter filling={filling} label={say('filter')} show={say('show')}>
      <Textfield label={say('text')} maxLength={LONGEST_SEARCH} {...filling.field(queryNames.text)} />
      <FilterChoice label={say('kind')} all={say('allKinds')} {...filling.field(queryNames.kind)}>
        {organizationKinds.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {wordForOrganizationKind[kind]}
          </Select.Option>
        ))}
      </FilterChoice>
    </ListFilter>
  );
};
