import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useRef } from 'react';
import { LONGEST_SEARCH } from '../search/search-text';
import type { ChosenThing } from './merit-draft';
import { say } from './merit-texts';
import { SearchChoices } from './search-choices';
import { useSearching, type Found, type Searching } from './use-searching';

interface SearchChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: ChosenThing | undefined;
  readonly choose: (thing: ChosenThing | undefined) => void;
  readonly error: string | undefined;
  /** Searches for a text; undefined asks for nothing. */
  readonly useFound: (text: string | undefined) => Found | undefined;
}

/**
 * Finds something in a register as one types, and chooses it: a combobox by the practice of ARIA
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Enter chooses, and never sends the form that the field is in.
 */
export const SearchChoice = ({ id, label, chosen, choose, error, useFound }: SearchChoiceProps) => {
  const root = useRef<HTMLDivElement>(null);
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const searching = useSearching(useFound, (thing) => {
    choose(thing);
    focusOn('button');
  });
  return (
    <div className="search-choice" ref={root}>
      {chosen ? (
        <p className="search-chosen">
          <span>
            {label} <strong>{chosen.name}</strong>
          </span>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              choose(undefined);
              focusOn('input');
            }}
          >
            {say('change')}
          </Button>
        </p>
      ) : (
        <ChoiceField id={id} label={label} error={error} searching={searching} />
      )}
    </div>
  );
};

type ChoiceFieldProps = Pick<SearchChoiceProps, 'id' | 'label' | 'error'> & { readonly searching: Searching };

const ChoiceField = ({ id, label, error, searching }: ChoiceFieldProps) => {
  const list = useId();
  const { text, sought, found, choices, index } = searching;
  const isListed = choices.length > 0;
  return (
    <>
      <div className="search-choice-field">
        <Textfield
          maxLength={LONGEST_SEARCH}
          id={id}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? list : undefined}
          aria-activedescendant={isListed && index !== undefined ? `${list}-${index}` : undefined}
          label={label}
          description={say('searchHint')}
          value={text}
          error={error}
          onChange={({ target }) => searching.type(target.value)}
          onKeyDown={searching.onKeyDown}
          onBlur={searching.close}
        />
        {isListed && <SearchChoices id={list} label={label} searching={searching} />}
      </div>
      <div role="status">{sought !== undefined && <p className="merit-quiet">{statusOf(found, sought)}</p>}</div>
    </>
  );
};

const statusOf = (found: Found | undefined, text: string): string => {
  if (!found) return say('searching');
  if (found.total === 0) return say('nothing', { text });
  const shown = found.choices.length;
  return shown < found.total
    ? `${say('found', { count: found.total })}. ${say('more', { shown })}`
    : say('found', { count: found.total });
};
