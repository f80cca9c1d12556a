import { Select, Textfield } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { useDay } from '../../day/use-day';
import { FilterChoice } from '../../search/filter-choice';
import { ListFilter } from '../../search/list-filter';
import { LONGEST_SEARCH } from '../../search/search-text';
import { useListFilter } from '../../search/use-list-filter';
import { ladderChoices, type LadderChoice } from './ladder-choices';
import { say } from './list-texts';
import { LadderChoicesDocument } from './list-page.generated';

/** Which ladders to show; the address keeps it. */
export const LadderFilters = () => {
  const filling = useListFilter([queryNames.text, queryNames.field, queryNames.organization]);
  const { day } = useDay();
  const answer = useAnswer(LadderChoicesDocument, { asOf: day ?? null });
  const { fields, organizations } = ladderChoices(answer.state === 'ANSWERED' ? answer.data.ladders.nodes : []);
  return (
    <ListFilter filling={filling} label={say('filters')} show={say('search')} clear={say('clear')}>
      <Textfield label={say('text')} type="search" maxLength={LONGEST_SEARCH} {...filling.field(queryNames.text)} />
      <FilterChoice label={say('field')} all={say('allFields')} {...filling.field(queryNames.field)}>
        {fields.map(choiceOption)}
      </FilterChoice>
      <FilterChoice
        label={say('organization')}
        all={say('allOrganizations')}
        {...filling.field(queryNames.organization)}
      >
        {organizations.map(choiceOption)}
      </FilterChoice>
    </ListFilter>
  );
};

const choiceOption = ({ value, name }: LadderChoice) => (
  <Select.Option key={value} value={value} lang="sv">
    {name}
  </Select.Option>
);
