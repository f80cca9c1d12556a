import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { LONGEST_SEARCH } from '../../search/search-text';
import { monthChoices, views, type PeopleChoices } from './people-choices';
import { say } from './people-texts';
import { useUnits } from './use-units';

interface PeopleFiltersProps {
  /** Code of the employer. */
  readonly organization: string;
  readonly choices: PeopleChoices;
  readonly choose: (choices: PeopleChoices) => void;
}

/** Chooses which people to show. What is chosen shows when it is asked for, and then stands in the address. */
export const PeopleFilters = ({ organization, choices, choose }: PeopleFiltersProps) => {
  const units = useUnits(organization);
  const listOfUnits = useId();
  const [wanted, setWanted] = useState(choices);
  const change = (part: Partial<PeopleChoices>) => setWanted((before) => ({ ...before, ...part }));
  return (
    <form
      className="people-filters"
      onSubmit={(event) => {
        event.preventDefault();
        choose(wanted);
      }}
    >
      <Field>
        <Label>{say('view.label')}</Label>
        <Select
          value={wanted.view}
          onChange={({ target }) => change({ view: views.find((view) => view === target.value) ?? 'all' })}
        >
          {views.map((view) => (
            <Select.Option key={view} value={view}>
              {say(`view.${view}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{say('within')}</Label>
        <Select value={String(wanted.months)} onChange={({ target }) => change({ months: Number(target.value) })}>
          {monthChoices.map((months) => (
            <Select.Option key={months} value={String(months)}>
              {writeMonths(months)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield
        label={say('unit')}
        description={say('unitHint')}
        maxLength={LONGEST_SEARCH}
        list={listOfUnits}
        autoComplete="off"
        value={wanted.unit ?? ''}
        onChange={({ target }) => change({ unit: target.value })}
      />
      <datalist id={listOfUnits}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <Button type="submit" variant="secondary">
        {say('show')}
      </Button>
    </form>
  );
};

const writeMonths = (months: number): string =>
  months < 12 ? say('months', { count: months }) : say('years', { count: months / 12 });
