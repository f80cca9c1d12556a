import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import '../../search/list-filter.css';
import { LONGEST_SEARCH, searchTextIn } from '../../search/search-text';
import { wordForOrganizationKind } from '../../vocabulary/organization-kind';
import { organizationKinds } from './organization-kinds';
import { say } from './organizations-texts';

/** Which organisations to show; the address keeps it. */
export const OrganizationFilter = () => {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [typed, setTyped] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const text = typed ?? searchTextIn(query.get(queryNames.text));
  const kind = picked ?? query.get(queryNames.kind) ?? '';
  const show = () => {
    const wanted = new URLSearchParams();
    if (text.trim() !== '') wanted.set(queryNames.text, text.trim());
    if (kind !== '') wanted.set(queryNames.kind, kind);
    setTyped(undefined);
    setPicked(undefined);
    void navigate(`${addresses.organizations}?${wanted.toString()}`);
  };
  return (
    <form
      className="list-filter"
      role="search"
      aria-label={say('filter')}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <Textfield
        label={say('text')}
        maxLength={LONGEST_SEARCH}
        value={text}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Field>
        <Label>{say('kind')}</Label>
        <Select value={kind} onChange={({ target }) => setPicked(target.value)}>
          <Select.Option value="">{say('allKinds')}</Select.Option>
          {organizationKinds.map((one) => (
            <Select.Option key={one} value={one}>
              {wordForOrganizationKind[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button type="submit" variant="secondary">
        {say('show')}
      </Button>
    </form>
  );
};
