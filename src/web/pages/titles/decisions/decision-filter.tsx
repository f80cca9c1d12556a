import { Checkbox, Select, Textfield } from '@digdir/designsystemet-react';
import { queryNames } from '../../../frame/addresses';
import { FilterChoice } from '../../../search/filter-choice';
import { ListFilter } from '../../../search/list-filter';
import { LONGEST_SEARCH } from '../../../search/search-text';
import { useListFilter } from '../../../search/use-list-filter';
import { wordForMappingState } from '../../../vocabulary/mapping-state';
import { decidedStates, decisionFilterNames } from './decision-choices';
import { say } from './decisions-texts';

interface DecisionFilterProps {
  /** Who is signed in, as the decisions name them. */
  readonly me: string | null;
}

/** Which decisions to show; the address keeps it. */
export const DecisionFilter = ({ me }: DecisionFilterProps) => {
  const filling = useListFilter(decisionFilterNames);
  const by = filling.field(queryNames.by);
  return (
    <ListFilter filling={filling} show={say('search')}>
      <Textfield label={say('text')} maxLength={LONGEST_SEARCH} {...filling.field(queryNames.text)} />
      <FilterChoice label={say('state')} all={say('any')} {...filling.field(queryNames.status)}>
        {decidedStates.map((state) => (
          <Select.Option key={state} value={state}>
            {wordForMappingState[state]}
          </Select.Option>
        ))}
      </FilterChoice>
      <Checkbox
        label={say('mine')}
        checked={by.value !== ''}
        onChange={({ target }) => by.onChange({ target: { value: target.checked ? (me ?? '') : '' } })}
      />
    </ListFilter>
  );
};
