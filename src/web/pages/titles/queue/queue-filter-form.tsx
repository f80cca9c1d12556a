import { Button, Details, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { queryNames } from '../../../frame/addresses';
import { LONGEST_SEARCH } from '../../../search/search-text';
import { alignmentStatuses, wordForAlignmentStatus } from '../../../vocabulary/alignment-status';
import { titleQueueReasons, wordForTitleQueueReason } from '../../../vocabulary/title-queue-reason';
import type { Choices } from '../use-address-choices';
import type { QueueFilterName } from './queue-filter';
import { say } from './queue-texts';

/** Narrows the queue; the address tells how. */
export const QueueFilterForm = ({ of, choose }: Choices<QueueFilterName>) => {
  const names = [queryNames.text, queryNames.status, queryNames.reason, queryNames.people] as const;
  const isFiltered = names.some((name) => of(name) !== '');
  return (
    <Details defaultOpen={isFiltered}>
      <Details.Summary>{say('filter.title')}</Details.Summary>
      <Details.Content>
        <form
          key={names.map(of).join(' ')}
          className="title-filter"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            choose(Object.fromEntries(names.map((name) => [name, textIn(form, name)])));
          }}
        >
          <Textfield
            label={say('filter.text')}
            name={queryNames.text}
            maxLength={LONGEST_SEARCH}
            defaultValue={of(queryNames.text)}
          />
          <Choice label={say('filter.status')} name={queryNames.status} value={of(queryNames.status)}>
            {alignmentStatuses.map((status) => (
              <Select.Option key={status} value={status}>
                {wordForAlignmentStatus[status]}
              </Select.Option>
            ))}
          </Choice>
          <Choice label={say('filter.reason')} name={queryNames.reason} value={of(queryNames.reason)}>
            {titleQueueReasons.map((reason) => (
              <Select.Option key={reason} value={reason}>
                {wordForTitleQueueReason[reason]}
              </Select.Option>
            ))}
          </Choice>
          <Textfield
            label={say('filter.people')}
            name={queryNames.people}
            type="number"
            min={0}
            defaultValue={of(queryNames.people)}
          />
          <Button type="submit" variant="secondary">
            {say('filter.do')}
          </Button>
          {isFiltered && (
            <Button
              type="button"
              variant="tertiary"
              onClick={() => choose(Object.fromEntries(names.map((name) => [name, ''])))}
            >
              {say('filter.clear')}
            </Button>
          )}
        </form>
      </Details.Content>
    </Details>
  );
};

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}

const Choice = ({ label, name, value, children }: ChoiceProps) => (
  <Field>
    <Label>{label}</Label>
    <Select name={name} defaultValue={value}>
      <Select.Option value="">{say('filter.any')}</Select.Option>
      {children}
    </Select>
  </Field>
);
