import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { wordForEmploymentForm } from '../../vocabulary/evidence';
import { Pickers } from '../picking/pickers';
import { DayPlace, SelectPlace } from '../places';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';

const forms = ['PERMANENT', 'FIXED_TERM', 'PROBATIONARY', 'HOURLY'] as const;

/** An employment with a title and form, on a day or now. */
export const EmploymentEditor = ({ asked, change }: DemandEditorProps<'employment'>) => {
  const { titles = [], forms: chosen = [], on } = asked;
  const [isOnDay, setOnDay] = useState(typeof on === 'string');
  return (
    <>
      <Pickers
        kind="title"
        label={sayDemand('title')}
        another={sayDemand('orTitle')}
        values={titles}
        change={(slugs) => change({ ...asked, titles: slugs })}
      />
      <Fieldset className="demand-forms" data-size="sm">
        <Fieldset.Legend>{sayDemand('forms')}</Fieldset.Legend>
        {forms.map((form) => (
          <Checkbox
            key={form}
            data-size="sm"
            label={wordForEmploymentForm[form]}
            checked={chosen.includes(form)}
            onChange={({ target }) =>
              change({
                ...asked,
                forms: target.checked ? [...chosen, form] : chosen.filter((one) => one !== form),
              })
            }
          />
        ))}
      </Fieldset>
      <SelectPlace
        label={sayDemand('when')}
        value={isOnDay ? 'DAY' : 'NOW'}
        options={[
          { value: 'NOW', name: sayDemand('now') },
          { value: 'DAY', name: sayDemand('onDay') },
        ]}
        change={(when) => {
          setOnDay(when === 'DAY');
          if (when === 'NOW') change({ titles, forms: chosen });
        }}
      />
      {isOnDay && <DayPlace label={sayDemand('day')} value={on} change={(day) => change({ ...asked, on: day })} />}
    </>
  );
};
