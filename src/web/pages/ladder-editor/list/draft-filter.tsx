import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { queryNames } from '../../../frame/addresses';
import { withFilter } from '../../../search/address-filter';
import { wordForLadderStatus } from '../../../vocabulary/ladder-status';
import { say } from './list-texts';

/** The statuses that a draft can have, in the order of its life. */
export const draftStatuses = ['DRAFT', 'IN_REVIEW', 'APPROVED'] as const;

interface DraftFilterProps {
  /** Undefined for all. */
  readonly status: (typeof draftStatuses)[number] | undefined;
}

/** Which drafts to list; the choice stands in the address, and begins on the first page. */
export const DraftFilter = ({ status }: DraftFilterProps) => {
  const [, setQuery] = useSearchParams();
  const choose = (wanted: string) => setQuery((before) => withFilter(before, { [queryNames.status]: wanted }));
  return (
    <Field className="draft-filter">
      <Label>{say('drafts.filter')}</Label>
      <Select value={status ?? ''} onChange={({ target }) => choose(target.value)}>
        <Select.Option value="">{say('drafts.all')}</Select.Option>
        {draftStatuses.map((one) => (
          <Select.Option key={one} value={one}>
            {wordForLadderStatus[one]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};
