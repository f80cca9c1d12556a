import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { LONGEST_SEARCH } from '../../search/search-text';
import { auditActions, wordForAction } from '../../vocabulary/audit-action';
import { subjectKinds, wordForSubjectKind } from './subject-kinds';
import { CHANGES, type TrailChoices } from './trail-choices';
import { say } from './trail-texts';

interface TrailFiltersProps {
  readonly choices: TrailChoices;
  readonly choose: (choices: TrailChoices) => void;
}

/** Narrows the trail. What is chosen shows when it is asked for, and then stands in the address. */
export const TrailFilters = ({ choices, choose }: TrailFiltersProps) => {
  const [typed, setTyped] = useState(choices);
  const change = (name: keyof TrailChoices) => ({
    value: typed[name] ?? '',
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setTyped((before) => ({ ...before, [name]: target.value })),
  });
  return (
    <form
      className="trail-filters"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
        choose(typed);
      }}
    >
      <Field>
        <Label>{say('action')}</Label>
        <Select {...change('action')}>
          <Select.Option value="">{say('actionAll')}</Select.Option>
          <Select.Option value={CHANGES}>{say('actionChanges')}</Select.Option>
          {auditActions.map((action) => (
            <Select.Option key={action} value={action}>
              {wordForAction(action)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{say('kind')}</Label>
        <Select {...change('kind')}>
          <Select.Option value="">{say('kindAll')}</Select.Option>
          {subjectKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {wordForSubjectKind(kind)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield label={say('key')} description={say('keyHint')} maxLength={LONGEST_SEARCH} {...change('key')} />
      <Textfield label={say('actor')} description={say('actorHint')} maxLength={LONGEST_SEARCH} {...change('actor')} />
      <Textfield label={say('from')} type="date" {...change('from')} />
      <Textfield label={say('to')} type="date" {...change('to')} />
      <div className="trail-filters-actions">
        <Button type="submit">{say('show')}</Button>
        {Object.keys(choices).length > 0 && (
          <Button type="button" variant="tertiary" onClick={() => choose({})}>
            {say('clear')}
          </Button>
        )}
      </div>
    </form>
  );
};
