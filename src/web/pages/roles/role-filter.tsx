import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import '../../search/list-filter.css';
import { LONGEST_SEARCH, searchTextIn } from '../../search/search-text';
import { RoleFieldsDocument } from './roles.generated';
import { say } from './roles-texts';

/** Which roles to show; the address keeps it. */
export const RoleFilter = () => {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [typed, setTyped] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const text = typed ?? searchTextIn(query.get(queryNames.text));
  const field = picked ?? query.get(queryNames.field) ?? '';
  const answer = useAnswer(RoleFieldsDocument, {});
  const known = answer.state === 'ANSWERED' ? answer.data.roles.nodes.map((role) => role.field) : [];
  const fields = [...new Set([...known, ...(field === '' ? [] : [field])])].sort((one, other) =>
    one.localeCompare(other, 'sv'),
  );
  const show = () => {
    const wanted = new URLSearchParams();
    if (text.trim() !== '') wanted.set(queryNames.text, text.trim());
    if (field !== '') wanted.set(queryNames.field, field);
    setTyped(undefined);
    setPicked(undefined);
    void navigate(`${addresses.roles}?${wanted.toString()}`);
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
        <Label>{say('field')}</Label>
        <Select value={field} onChange={({ target }) => setPicked(target.value)}>
          <Select.Option value="">{say('allFields')}</Select.Option>
          {fields.map((name) => (
            <Select.Option key={name} value={name} lang="sv">
              {name}
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
