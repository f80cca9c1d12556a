import { Select, Textfield } from '@digdir/designsystemet-react';
import { FilterChoice } from '../../search/filter-choice';
import { ListFilter } from '../../search/list-filter';
import { LONGEST_SEARCH } from '../../search/search-text';
import { useListFilter } from '../../search/use-list-filter';
import { auditActions, wordForAction } from '../../vocabulary/audit-action';
import { subjectKinds, wordForSubjectKind } from './subject-kinds';
import { CHANGES, choiceNames } from './trail-choices';
import { say } from './trail-texts';

/** Narrows the trail. What is chosen shows when it is asked for, and then stands in the address. */
export const TrailFilters = () => {
  const filling = useListFilter(Object.values(choiceNames));
  const { field } = filling;
  return (
    <div className="trail-filters">
      <ListFilter filling={filling} label={say('filters')} show={say('show')} clear={say('clear')}>
        <FilterChoice label={say('action')} all={say('actionAll')} {...field(choiceNames.action)}>
          <Select.Option value={CHANGES}>{say('actionChanges')}</Select.Option>
          {auditActions.map((action) => (
            <Select.Option key={action} value={action}>
              {wordForAction(action)}
            </Select.Option>
          ))}
        </FilterChoice>
        <FilterChoice label={say('kind')} all={say('kindAll')} {...field(choiceNames.kind)}>
          {subjectKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {wordForSubjectKind(kind)}
            </Select.Option>
          ))}
        </FilterChoice>
        <Textfield
          label={say('key')}
          description={say('keyHint')}
          maxLength={LONGEST_SEARCH}
          {...field(choiceNames.key)}
        />
        <Textfield
          label={say('actor')}
          description={say('actorHint')}
          maxLength={LONGEST_SEARCH}
          {...field(choiceNames.actor)}
        />
        <Textfield label={say('from')} type="date" {...field(choiceNames.from)} />
        <Textfield label={say('to')} type="date" {...field(choiceNames.to)} />
      </ListFilter>
    </div>
  );
};
