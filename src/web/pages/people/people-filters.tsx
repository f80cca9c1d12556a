import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { monthChoices, views, type PeopleChoices } from './people-choices';
import { say } from './people-texts';

interface PeopleFiltersProps {
  readonly choices: PeopleChoices;
  readonly choose: (choices: PeopleChoices) => void;
}

/** Chooses which people to show; what is chosen stands in the address. */
export const PeopleFilters = ({ choices, choose }: PeopleFiltersProps) => {
  const [unit, setUnit] = useState(choices.unit ?? '');
  return (
    <form
      className="people-filters"
      onSubmit={(event) => {
        event.preventDefault();
        choose({ ...choices, unit });
      }}
    >
      <Field>
        <Label>{say('view.label')}</Label>
        <Select
          value={choices.view}
          onChange={({ target }) =>
            choose({ ...choices, unit, view: views.find((view) => view === target.value) ?? 'all' })
          }
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
        <Select
          value={String(choices.months)}
          onChange={({ target }) => choose({ ...choices, unit, months: Number(target.value) })}
        >
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
        value={unit}
        onChange={({ target }) => setUnit(target.value)}
      />
      <Button type="submit" variant="secondary">
        {say('show')}
      </Button>
    </form>
  );
};

const writeMonths = (months: number): string =>
  months < 12 ? say('months', { count: months }) : say('years', { count: months / 12 });
