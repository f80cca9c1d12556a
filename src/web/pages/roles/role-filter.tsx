import { Select, Textfield } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { FilterChoice } from '../../search/filter-choice';
import { ListFilter } from '../../search/list-filter';
import { LONGEST_SEARCH } from '../../search/search-text';
import { useListFilter } from '../../search/use-list-filter';
import { RoleFieldsDocument } from './roles.generated';
import { say } from './roles-texts';

/** Which roles to show; the address keeps it. */
export const RoleFilter = () => {
  const filling = useListFilter([queryNames.text, queryNames.field]);
  const field = filling.field(queryNames.field);
  const answer = useAnswer(RoleFieldsDocument, {});
  const known = answer.state === 'ANSWERED' ? answer.data.roles.nodes.map((role) => role.field) : [];
  const fields = [...new Set([...known, ...(field.value === '' ? [] : [field.value])])].sort((one, other) =>
    one.localeCompare(other, 'sv'),
  );
  return (
    <ListFilter filling={filling} label={say('filter')} show={say('show')}>
      <Textfield label={say('text')} maxLength={LONGEST_SEARCH} {...filling.field(queryNames.text)} />
      <FilterChoice label={say('field')} all={say('allFields')} {...field}>
        {fields.map((name) => (
          <Select.Option key={name} value={name} lang="sv">
            {name}
          </Select.Option>
        ))}
      </FilterChoice>
    </ListFilter>
  );
};
