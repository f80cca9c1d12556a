import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { useDay } from '../../day/use-day';
import { LONGEST_SEARCH } from '../../search/search-text';
import { ladderChoices } from './ladder-choices';
import { say } from './ladders-texts';
import { LadderChoicesDocument } from './list-page.generated';

const filterNames = [queryNames.text, queryNames.field, queryNames.organization];

/** Narrows the list; what is chosen goes into the address when one asks for it. */
export const LadderFilters = () => {
  const [query, setQuery] = useSearchParams();
  const { day } = useDay();
  const answer = useAnswer(LadderChoicesDocument, { asOf: day ?? null });
  const { fields, organizations } = ladderChoices(answer.state === 'ANSWERED' ? answer.data.ladders.nodes : []);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The fields keep the focus while the address changes, so they are not made anew.
    for (const name of filterNames) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = query.get(name) ?? '';
    }
  }, [query, fields.length]);
  const show = (typed?: FormData) =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      for (const name of filterNames) {
        const value = typed?.get(name);
        if (typeof value === 'string' && value.trim() !== '') after.set(name, value.trim());
        else after.delete(name);
      }
      return after;
    });
  return (
    <search>
      <form
        ref={form}
        className="ladder-filters"
        aria-label={say('list.filters')}
        onSubmit={(event) => {
          event.preventDefault();
          show(new FormData(event.currentTarget));
        }}
      >
        <Textfield label={say('list.text')} name={queryNames.text} type="search" maxLength={LONGEST_SEARCH} />
        <Choice label={say('list.field')} name={queryNames.field} all={say('list.allFields')} choices={fields} />
        <Choice
          label={say('list.organization')}
          name={queryNames.organization}
          all={say('list.allOrganizations')}
          choices={organizations}
        />
        <Button type="submit">{say('list.search')}</Button>
        {filterNames.some((name) => query.has(name)) && (
          <Button type="button" variant="tertiary" onClick={() => show()}>
            {say('list.clear')}
          </Button>
        )}
      </form>
    </search>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  /** What not to choose is called. */
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
}

const Choice = ({ label, name, all, choices }: ChoiceProps) => (
  <Field>
    <Label>{label}</Label>
    <Select name={name}>
      <Select.Option value="">{all}</Select.Option>
      {choices.map((choice) => (
        <Select.Option key={choice.value} value={choice.value} lang="sv">
          {choice.name}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
