import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { addresses, queryNames } from '../frame/addresses';
import { WithSwedish } from '../language/with-swedish';
import type { Hit } from './hits';
import { nextOption } from './next-option';
import './search.css';
import { optionId, SearchSuggestions } from './search-suggestions';
import { LONGEST_SEARCH } from './search-text';
import { exampleWords, say } from './search-texts';
import { useSuggestions } from './use-suggestions';

/**
 * Searches as one types: a combobox by the practice of ARIA (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Enter
 * opens the suggestion that is chosen, else the page of the search.
 */
export const SearchField = ({ initial = '' }: { readonly initial?: string }) => {
  const navigate = useNavigate();
  const id = useId();
  const list = `${id}-list`;
  const [typed, setTyped] = useState<string>();
  const text = typed ?? initial;
  const [isOpen, setOpen] = useState(false);
  const [index, setIndex] = useState<number>();
  const { groups, hits, told } = useSuggestions(text.trim(), isOpen);
  const chosen = index === undefined ? undefined : hits[index];

  const close = () => {
    setOpen(false);
    setIndex(undefined);
  };
  const open = ({ to }: Hit) => {
    close();
    void navigate(to);
  };
  const search = () => {
    if (chosen) return open(chosen);
    close();
    setTyped(undefined);
    void navigate(`${addresses.search}?${new URLSearchParams({ [queryNames.text]: text.trim() }).toString()}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setIndex(nextOption(event.key, index, hits.length));
    }
  };

  return (
    <form
      className="search-field"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Field className="search-input">
        <Label>{say('label')}</Label>
        <Input
          role="combobox"
          type="text"
          autoComplete="off"
          maxLength={LONGEST_SEARCH}
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={hits.length > 0 ? list : undefined}
          aria-activedescendant={chosen && optionId(list, chosen)}
          value={text}
          onChange={({ target }) => {
            setTyped(target.value);
            setOpen(true);
            setIndex(undefined);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {hits.length > 0 && <SearchSuggestions id={list} groups={groups} chosen={chosen} open={open} />}
      </Field>
      <Button type="submit">{say('search')}</Button>
      <p className="search-status" role="status">
        <WithSwedish text={told} words={exampleWords} />
      </p>
    </form>
  );
};
